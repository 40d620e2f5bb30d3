/** What everybody must know before they act (FHIR R4 Flag): shown wherever the client is, while it holds. */
import type { Entries, PlainDate } from '../record/record';

/** FHIR flag categories "safety", "clinical", "contact" and "admin". */
export const FLAG_KINDS = ['safety', 'allergy', 'interpreter', 'other'] as const;
export type FlagKind = (typeof FLAG_KINDS)[number];

export interface Flag {
  readonly kind: FlagKind;
  readonly words: string;
  /** FHIR R4 Flag.status; "entered-in-error" never held. */
  readonly status: 'active' | 'inactive' | 'entered-in-error';
  readonly from?: PlainDate;
  /** The last day on which it holds. */
  readonly until?: PlainDate;
}

export const isFlagOn = ({ status, from, until }: Flag, today: PlainDate): boolean =>
  status === 'active' && (!from || from <= today) && (!until || today <= until);

/** What holds today, the gravest kind first. */
export function flagsOn(flags: Entries<Flag> | undefined, today: PlainDate): readonly (readonly [string, Flag])[] {
  return Object.entries(flags ?? {})
    .filter(([, flag]) => typeof flag?.words === 'string' && isFlagOn(flag, today))
    .sort(([, a], [, b]) => rank(a) - rank(b) || a.words.localeCompare(b.words));
}

const rank = ({ kind }: Flag): number => {
  const at = FLAG_KINDS.indexOf(kind);
  return at < 0 ? FLAG_KINDS.length : at;
};
