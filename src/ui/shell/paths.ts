/** Addresses within the full app, after the hash. Ids only: an address ends up in histories. */
import type { Note } from '../../domain/note/note';
import type { Id } from '../../domain/record/record';

export const TODAY_PATH = '/';
export const WORKLOAD_PATH = '/workload';
export const CALENDAR_PATH = '/calendar';
export const CLIENTS_PATH = '/clients';
export const NEW_CLIENT_PATH = '/clients/new';
/** Who may be in the caseload twice. */
export const TWICE_PATH = '/clients/twice';
export const IMPORT_CLIENTS_PATH = '/clients/import';
export const NOTES_PATH = '/notes';
export const DIRECTORY_PATH = '/directory';
export const NEW_RESOURCE_PATH = '/directory/new';
export const CLIP_PATH = '/directory/clip';
export const CHOICES_PATH = '/choices';
/** `table`: see `HISTORY_SUBJECTS`; `id` of the record, of a service that of its service at location. */
export const historyPath = (table: string, id: Id): string => `/history/${table}/${id}`;
export const TRASH_PATH = '/trash';
export const SETTINGS_PATH = '/settings';
export const NOTE_KIT_PATH = '/settings/notes';
export const QUESTION_SETS_PATH = '/settings/questions';
/** "new", "copy-<id of one of ours>", or the row of an own set. */
export const questionSetPath = (id: string): string => `${QUESTION_SETS_PATH}/${id}`;
export const RECOVERY_KEY_PATH = '/settings/recovery-key';
export const clientPath = (id: Id): string => `${CLIENTS_PATH}/${id}`;
/** Making one client of two; with `other`, which one. */
export const mergeClientPath = (id: Id, other?: Id): string => `${clientPath(id)}/merge${other ? `/${other}` : ''}`;
/** The assessment tab of a client. */
export const assessmentPath = (id: Id): string => `${clientPath(id)}/assessment`;
/** The people of a client, and what is known of them. */
export const peoplePath = (id: Id): string => `${clientPath(id)}/people`;
/** Asking a set; with `assessment`, correcting what was answered. */
export const questionsPath = (id: Id, setId: string, assessment?: Id): string =>
  `${clientPath(id)}/questions/${setId}${assessment ? `/${assessment}` : ''}`;
export const answersPath = (id: Id, assessment: Id): string => `${clientPath(id)}/answers/${assessment}`;
export const comparePath = (id: Id, setId: string): string => `${clientPath(id)}/compare/${setId}`;
/** The plan tab of a client. */
export const planPath = (id: Id): string => `${clientPath(id)}/plan`;
/** One version, as the client gets it. */
export const planCopyPath = (id: Id, plan: Id): string => `${planPath(id)}/${plan}`;
/** `id` of the service at location. */
export const resourcePath = (id: Id): string => `${DIRECTORY_PATH}/${id}`;
/** An unsigned note where it is written, a signed one among its client's notes. */
export const notePath = ({ id, clientId, docStatus }: Pick<Note, 'id' | 'clientId' | 'docStatus'>): string =>
  docStatus === 'preliminary' ? `${clientPath(clientId)}/note/${id}` : `${clientPath(clientId)}/notes`;
