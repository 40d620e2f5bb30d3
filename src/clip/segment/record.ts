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

export interface RecordRange {
  readonly first: number;
  readonly last: number;
  readonly name: RecordName | null;
  /** The organization, where a cell that spans several rows names it. */
  readonly of?: RecordName;
  /** The town, where a column of the table is for it. */
  readonly town?: string;
  /** A row of a table whose head calls the names organizations, and says which column tells how to reach them. */
  readonly listed?: boolean;
}

/** One way to cut the page into records. `how` names the pattern. */
export interface Grouping {
  readonly how: 'adapter' | 'siblings' | 'rows' | 'headings' | 'bold' | 'lines' | 'prose';
  readonly records: readonly RecordRange[];
  /** Fewer good records than this are chance; 2 when absent. */
  readonly least?: number;
}
