import { signal } from '@preact/signals';
import type { UndoneImport } from '../../../app/clients/undo-import';

/** The import that was taken back last, on its screen or from a message that passed; told until that screen is left. */
export const lastUndone = signal<UndoneImport | null>(null);
