/**
 * Question sets are data: sections of plain questions, or an instrument with its notice. An answer may point to a need
 * and may raise a warning; a set may have a score with bands. FHIR R4 Questionnaire in structure; field names are ours.
 */
import type { Words } from '../text/words';

export type QuestionType = 'yes-no' | 'choice' | 'many' | 'scale' | 'text' | 'number' | 'date';

export interface Option {
  readonly code: string;
  readonly label: Words;
  /** What it counts in the set's score. */
  readonly score?: number;
}

export interface Question {
  /** Unique within the set; answers are kept under it. */
  readonly id: string;
  readonly text: Words;
  readonly hint?: Words;
  readonly type: QuestionType;
  /** For "choice", "many" and "scale"; "yes-no" has its own. */
  readonly options?: readonly Option[];
  readonly min?: number;
  readonly max?: number;
  /** Asked only after one of these answers to another question (FHIR enableWhen). */
  readonly after?: { readonly question: string; readonly is: readonly string[] };
  /** Answers that speak for a need of this category. */
  readonly need?: { readonly category: string; readonly when: readonly string[] };
  /** Shown beside the question after one of these answers. */
  readonly warn?: { readonly when: readonly string[]; readonly text: Words };
}

export interface QuestionSection {
  readonly title: Words;
  readonly questions: readonly Question[];
}

export interface Band {
  readonly from: number;
  readonly to: number;
  readonly label: Words;
  /** Category of the need that a total in this band speaks for. */
  readonly need?: string;
}

export interface ScoreRule {
  /** Questions that count; all of them must be answered for a total. */
  readonly of: readonly string[];
  readonly bands: readonly Band[];
}

/** "paper": only the total of a form filled in on paper. */
export type SetKind = 'questions' | 'instrument' | 'matrix' | 'safety-plan' | 'paper';

export interface QuestionSet {
  readonly id: string;
  readonly version: string;
  readonly kind: SetKind;
  readonly title: Words;
  readonly about?: Words;
  /** Owner, source and terms, shown wherever the set is. */
  readonly notice?: string;
  readonly sections: readonly QuestionSection[];
  readonly score?: ScoreRule;
}

export const questionsOf = (set: QuestionSet): readonly Question[] =>
  set.sections.flatMap(({ questions }) => questions);

export const YES_NO: readonly Option[] = [
  { code: 'yes', label: { en: 'Yes', es: 'Sí' } },
  { code: 'no', label: { en: 'No', es: 'No' } },
];

/** What can be chosen; none for what is typed. */
export const optionsOf = (question: Question): readonly Option[] =>
  question.type === 'yes-no' ? (question.options ?? YES_NO) : (question.options ?? []);

/** A matrix compares answers domain by domain; the others by total. */
export const isRepeated = (set: QuestionSet): boolean => set.kind === 'matrix' || set.score !== undefined;
