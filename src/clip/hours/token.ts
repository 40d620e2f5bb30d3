/** The pieces an opening-hours text is cut into before any of them is understood. */

/** Days count from Monday = 0 to Sunday = 6. */
export type Day = 0 | 1 | 2 | 3 | 4 | 5 | 6;

/** A time as written. `half` is null where neither a.m. nor p.m. is stated; `fixed` needs neither (noon, 17h30). */
export interface ClockTime {
  /** Minutes since midnight as written: "5" is 300 until its half of the day is known. */
  readonly minutes: number;
  readonly half: 'a' | 'p' | null;
  readonly fixed: boolean;
}

interface Place {
  readonly start: number;
  readonly end: number;
}

export type Token = Place &
  (
    | {
        readonly kind: 'days';
        readonly days: readonly Day[] /** "M", "Th": believed only among others. */;
        readonly short: boolean;
      }
    | { readonly kind: 'ordinal'; readonly value: number }
    /** "every other", "every 3 weeks". `months` = counted in months. */
    | { readonly kind: 'rhythm'; readonly value: number; readonly months: boolean }
    | { readonly kind: 'time'; readonly time: ClockTime }
    | { readonly kind: 'number'; readonly value: number }
    | { readonly kind: 'word'; readonly text: string }
    | {
        readonly kind:
          | 'around-the-clock'
          | 'no-day'
          | 'date'
          | 'monthly'
          | 'range'
          | 'until'
          | 'closes'
          | 'from'
          | 'between'
          | 'and'
          | 'or'
          | 'comma'
          | 'slash'
          | 'colon'
          | 'open-bracket'
          | 'close-bracket'
          | 'stop'
          | 'break'
          | 'closed'
          | 'except'
          | 'no'
          | 'filler';
      }
  );

export type TokenKind = Token['kind'];
