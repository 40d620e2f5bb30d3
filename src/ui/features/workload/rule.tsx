/** "How this is counted": the rule of a number in words, and what it counted. Every number of the workload has one. */
import type { ComponentChildren } from 'preact';
import { m } from '../../../i18n';

export interface RuleProps {
  /** The number it belongs to: read out with the summary, which is the same everywhere. */
  readonly of: string;
  readonly children: ComponentChildren;
}

export function Rule({ of, children }: RuleProps) {
  return (
    <details class="rule">
      <summary>
        {m.load_rule()}
        <span class="hidden-text">: {of}</span>
      </summary>
      <div class="stack tight">{children}</div>
    </details>
  );
}
