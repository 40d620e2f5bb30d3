/** One number with its name, and below it how it is counted. */
import type { ComponentChildren } from 'preact';
import { Tag } from '../../components';
import { Rule } from './rule';

export interface FigureProps {
  readonly label: string;
  readonly value: string;
  /** There is not enough of it. */
  readonly short?: boolean;
  /** The rule, in sentences. */
  readonly children: ComponentChildren;
}

export function Figure({ label, value, short = false, children }: FigureProps) {
  return (
    <div class="sheet pad stack tight">
      <p class="soft">{short ? <Tag tone="stop">{label}</Tag> : label}</p>
      <p class="figure">{value}</p>
      <Rule of={label}>{children}</Rule>
    </div>
  );
}
