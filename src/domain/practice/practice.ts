/**
 * A setting of practice is data: which needs, question sets, note formats, plan templates and deadlines are offered, what
 * an intake consists of, and what the people served are called. One mechanism for all of them; no code knows one by name.
 */
import type { IntakeTask } from '../intake/intake';
import type { Words } from '../text/words';

/** A goal with its first steps; data for the care plan. */
export interface PlanTemplate {
  readonly id: string;
  readonly category: string;
  readonly goal: Words;
  readonly steps: readonly {
    readonly text: Words;
    readonly owner: 'client' | 'worker' | 'support-person' | 'provider';
  }[];
}

/** A kind of day that must not be missed. `days`: how long there usually is, where there is a usual. */
export interface DeadlineKind {
  readonly id: string;
  readonly name: Words;
  readonly days?: number;
}

export interface Vocabulary {
  /** "client", "student". */
  readonly one: Words;
  /** "Clients", as a heading. */
  readonly many: Words;
  /** "Add a client": the whole button, so that no grammar is put together. */
  readonly add: Words;
  /** The Spanish word is feminine: "una persona". Without it: "un cliente". */
  readonly feminine?: boolean;
}

export interface Practice {
  readonly id: string;
  readonly name: Words;
  readonly about?: Words;
  readonly vocabulary: Vocabulary;
  /** Category codes, most usual first. */
  readonly needs: readonly string[];
  /** Ids of question sets, in the order they are asked. */
  readonly sets: readonly string[];
  /** Those of them without which an assessment is not complete. */
  readonly required: readonly string[];
  /** Ids of note formats. */
  readonly noteFormats: readonly string[];
  readonly planTemplates: readonly PlanTemplate[];
  readonly deadlines: readonly DeadlineKind[];
  readonly intake: readonly IntakeTask[];
}
