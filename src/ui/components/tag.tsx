/** A short status: always words, with a shape before them where the tone matters, so colour never speaks alone. */
import type { ComponentChildren } from 'preact';
import { classes } from './classes';

export type Tone = 'sure' | 'check' | 'stop' | 'now';

const SHAPES: Readonly<Record<Tone, string>> = { sure: '✓', check: '?', stop: '!', now: '●' };

export interface TagProps {
  readonly children: ComponentChildren;
  readonly tone?: Tone;
  /** Leave the shape out where the words already carry the tone ("New", "4 days late"). */
  readonly plain?: boolean;
}

export function Tag({ children, tone, plain = false }: TagProps) {
  return (
    <span class={classes('tag', tone)}>
      {tone && !plain && <span aria-hidden="true">{SHAPES[tone]}</span>}
      <span>{children}</span>
    </span>
  );
}
