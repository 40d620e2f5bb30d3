/** Flags: put up, changed, taken down. One that is over stays readable in the history. */
import type { Client } from '../../domain/client/client';
import type { Flag, FlagKind } from '../../domain/client/flag';
import type { Id, PlainDate } from '../../domain/record/record';
import { typedOver } from '../../domain/record/typed-over';
import { isPlainDate } from '../../domain/time/plain-date';
import type { App, DraftKey } from '../app';
import { today } from '../clock';
import { type Kept, writeClient } from './write-client';

export interface FlagForm {
  /** Reserved when the form opens, so that saving twice is one flag. */
  readonly key: string;
  readonly kind: FlagKind;
  readonly words: string;
  readonly from: PlainDate;
  readonly until: PlainDate;
  /** What stood there when the form opened: only what differs from it is written. Absent for something new. */
  readonly opened?: Flag;
}

export const flagFormOf = (app: App, key: string, flag?: Flag): FlagForm => ({
  key,
  kind: flag?.kind ?? 'safety',
  words: flag?.words ?? '',
  from: flag ? (flag.from ?? '') : today(app),
  until: flag?.until ?? '',
  ...(flag && { opened: flag }),
});

export type FlagRefusal = 'words-missing' | 'from-wrong' | 'until-wrong';

export function checkFlag({ words, from, until }: FlagForm): readonly FlagRefusal[] {
  const dated = from === '' || isPlainDate(from);
  const ends = until === '' || (isPlainDate(until) && (!dated || from === '' || from <= until));
  return [
    ...(words.trim() === '' ? (['words-missing'] as const) : []),
    ...(dated ? [] : (['from-wrong'] as const)),
    ...(ends ? [] : (['until-wrong'] as const)),
  ];
}

/** What was typed must have been checked. What came in from elsewhere while the form was open stays. */
export function keepFlag(app: App, clientId: Id, form: FlagForm, draftKey?: DraftKey): Kept {
  const { key, kind, words, from, until } = form;
  const flag = {
    kind,
    words: words.trim(),
    status: 'active',
    ...(from && { from }),
    ...(until && { until }),
  } satisfies Flag;
  // Nobody types that it holds: one that was ended meanwhile stays ended.
  const began = form.opened ?? { status: flag.status };
  const set = ({ flags }: Client) => ({ [`flags/${key}`]: typedOver<Flag>(began, flag, flags?.[key]) });
  return writeClient(app, clientId, 'flag_kept', set, draftKey);
}

/** "inactive": it holds no more. "entered-in-error": it never did. */
export function endFlag(
  app: App,
  clientId: Id,
  key: string,
  flag: Flag,
  status: Exclude<Flag['status'], 'active'>,
): Kept {
  return writeClient(app, clientId, 'flag_ended', { [`flags/${key}`]: { ...flag, status } });
}
