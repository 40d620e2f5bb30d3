/** An import in progress: the body of its draft. */
import type { DraftKey } from '../../../app/app';
import type { RowChoice } from '../../../app/clients/import-clients';
import type { TableChoices } from '../../../app/clients/read-caseload-file';
import type { Phase } from '../../../domain/episode/episode';
import type { Id } from '../../../domain/record/record';

export interface ImportForm extends TableChoices {
  /** What is typed or pasted and was not read yet. */
  readonly pasted: string;
  /** What was read; "" before, and where it is too large to be kept. */
  readonly text: string;
  readonly phase: Exclude<Phase, 'closed'>;
  /** Under which it was begun: stopped and gone on with, it is one. */
  readonly importId?: Id;
  /** By line. */
  readonly choices: Readonly<Record<string, RowChoice>>;
}

export const IMPORT_DRAFT: DraftKey = { kind: 'client', subject: '', slot: 'import' };

/** A longer text is not written to the disk with every choice. */
export const KEPT_LENGTH = 1_000_000;

export const newImport = (): ImportForm => ({ pasted: '', text: '', phase: 'implementation', choices: {} });
