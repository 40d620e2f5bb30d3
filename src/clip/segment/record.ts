/** One candidate resource of a list page: a run of blocks and the words that may name it. */

import type { Region } from '../capture/block';

/** The site's own parts: never a record. */
export const isSites = (region: Region): boolean => region === 'header' || region === 'footer' || region === 'nav';

export interface RecordName {
  readonly text: string;
  /** Block that holds the name. */
  readonly block: number;
  /** Offset of the name inside that block. */
  readonly start: number;
  readonly from: 'heading' | 'bold' | 'link' | 'cell' | 'line' | 'prose';
}

/** Parts of an address; "" for what is not said. */
export interface Place {
  readonly street: string;
  readonly town: string;
  readonly state: string;
  readonly code: string;
}

export interface RecordRange {
  readonly first: number;
  readonly last: number;
  readonly name: RecordName | null;
  /** The organization, where a cell that spans several rows names it. */
  readonly of?: RecordName;
  /** Its address, where columns of the table are for the parts. */
  readonly place?: Place;
  /** A row of a table whose head calls the names organizations, and says which column tells how to reach them. */
  readonly listed?: boolean;
  /** Where the page tells of it again: under the next day of a calendar of meals. */
  readonly again?: readonly { readonly first: number; readonly last: number }[];
}

/** One way to cut the page into records. `how` names the pattern. */
export interface Grouping {
  readonly how: 'adapter' | 'siblings' | 'rows' | 'headings' | 'bold' | 'lines' | 'prose';
  readonly records: readonly RecordRange[];
  /** Fewer good records than this are chance; 2 when absent. */
  readonly least?: number;
}
