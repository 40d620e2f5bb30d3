/** The one mark beside a fact: sure, please check, or not found. A shape to see, a word to hear. */
import { m } from '../../i18n';
import { classes } from './classes';

export type MarkKind = 'sure' | 'check' | 'none';

const SHAPES: Readonly<Record<MarkKind, string>> = { sure: '✓', check: '?', none: '–' };

export function Mark({ kind }: { readonly kind: MarkKind }) {
  const word = { sure: m.common_mark_sure, check: m.common_mark_check, none: m.common_mark_none }[kind]();
  return (
    <span class={classes('mark', kind)} role="img" aria-label={word} title={word}>
      {SHAPES[kind]}
    </span>
  );
}
