/** How far a part of an import is, in words and numbers: "Bringing them in: 1,200 of 50,000". */
import type { LongWork } from '../../../app/pace';
import type { TaskControl } from '../../../app/task-runner';
import { formatNumber, m } from '../../../i18n';

export interface NamedStep {
  readonly name: string;
  /** From 1. */
  readonly step?: number;
  readonly steps?: number;
  /** Characters of a file say nothing to people. */
  readonly uncounted?: boolean;
}

/** A reader of the screen is told no more often. */
const EVERY_MS = 400;

export const countedWords = (name: string, done: number, of: number): string =>
  m.import_counted({ name, done: formatNumber(done), of: formatNumber(of) });

/** The task's signal, and its progress told in these words. */
export function countedWork(
  { signal, report }: TaskControl,
  { name, step = 1, steps = 1, uncounted }: NamedStep,
): LongWork {
  let told = Number.NEGATIVE_INFINITY;
  const progress = (done: number, of: number) => {
    const now = performance.now();
    if (now - told < EVERY_MS && done < of) return;
    told = now;
    report({ name: uncounted ? name : countedWords(name, done, of), step, steps, part: of === 0 ? 1 : done / of });
  };
  return { signal, progress };
}
