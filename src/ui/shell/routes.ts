/** Where things are in the full app. A route with `nav` stands in the navigation, in this order. */
import { m } from '../../i18n';
import { lazyScreen, type Screen } from './lazy-screen';
import {
  CALENDAR_PATH,
  CHOICES_PATH,
  IMPORT_CLIENTS_PATH,
  NOTE_KIT_PATH,
  NOTES_PATH,
  QUESTION_SETS_PATH,
  RECOVERY_KEY_PATH,
  SETTINGS_PATH,
  TODAY_PATH,
  TRASH_PATH,
  TWICE_PATH,
  WORKLOAD_PATH,
} from './paths';
import { peopleWord } from './people-words';

export interface RouteEntry {
  /** Pattern after the hash: "/clients/:id". */
  readonly path: string;
  readonly screen: Screen;
  /** Its word in the navigation. */
  readonly nav?: () => string;
  /** Where one is still in that section of the navigation, although the address begins otherwise. */
  readonly holds?: readonly string[];
}

export const ROUTES: readonly RouteEntry[] = [
  {
    path: TODAY_PATH,
    nav: () => m.shell_today(),
    holds: [CALENDAR_PATH],
    screen: lazyScreen(() => import('../features/today').then((feature) => feature.TodayScreen)),
  },
  {
    path: `${CALENDAR_PATH}/:view?/:day?`,
    screen: lazyScreen(() => import('../features/calendar').then((feature) => feature.CalendarScreen)),
  },
  {
    path: '/clients',
    nav: peopleWord,
    holds: [NOTES_PATH, WORKLOAD_PATH],
    screen: lazyScreen(() => import('../features/clients').then((feature) => feature.ClientsScreen)),
  },
  {
    path: '/clients/new',
    screen: lazyScreen(() => import('../features/clients').then((feature) => feature.ClientFormScreen)),
  },
  {
    path: IMPORT_CLIENTS_PATH,
    screen: lazyScreen(() => import('../features/import-clients').then((feature) => feature.ImportScreen)),
  },
  {
    path: TWICE_PATH,
    screen: lazyScreen(() => import('../features/same-person').then((feature) => feature.TwiceScreen)),
  },
  {
    path: '/clients/:id/merge/:other?',
    screen: lazyScreen(() => import('../features/same-person').then((feature) => feature.ClientMergeScreen)),
  },
  {
    path: '/clients/:id/edit',
    screen: lazyScreen(() => import('../features/clients').then((feature) => feature.ClientFormScreen)),
  },
  {
    path: '/clients/:id/note/:noteId?',
    screen: lazyScreen(() => import('../features/clients').then((feature) => feature.NoteScreen)),
  },
  {
    path: '/clients/:id/questions/:set/:assessment?',
    screen: lazyScreen(() => import('../features/assessment').then((feature) => feature.AnswerScreen)),
  },
  {
    path: '/clients/:id/answers/:assessment',
    screen: lazyScreen(() => import('../features/assessment').then((feature) => feature.AnswersScreen)),
  },
  {
    path: '/clients/:id/compare/:set',
    screen: lazyScreen(() => import('../features/assessment').then((feature) => feature.CompareScreen)),
  },
  {
    path: '/clients/:id/plan/:plan',
    screen: lazyScreen(() => import('../features/plan').then((feature) => feature.PlanCopyScreen)),
  },
  {
    path: '/clients/:id/:tab?',
    screen: lazyScreen(() => import('../features/clients').then((feature) => feature.ClientScreen)),
  },
  {
    path: NOTES_PATH,
    screen: lazyScreen(() => import('../features/notes').then((feature) => feature.NotesScreen)),
  },
  {
    path: `${NOTES_PATH}/group`,
    screen: lazyScreen(() => import('../features/notes').then((feature) => feature.GroupScreen)),
  },
  {
    path: `${NOTES_PATH}/new`,
    screen: lazyScreen(() => import('../features/notes').then((feature) => feature.NobodysNoteScreen)),
  },
  {
    path: WORKLOAD_PATH,
    screen: lazyScreen(() => import('../features/workload').then((feature) => feature.WorkloadScreen)),
  },
  {
    path: '/directory',
    nav: () => m.shell_directory(),
    screen: lazyScreen(() => import('../features/directory').then((feature) => feature.DirectoryScreen)),
  },
  {
    path: '/directory/new',
    screen: lazyScreen(() => import('../features/directory').then((feature) => feature.ResourceFormScreen)),
  },
  {
    path: '/directory/clip/:from?',
    screen: lazyScreen(() => import('../features/clip').then((feature) => feature.ClipScreen)),
  },
  {
    path: '/directory/:id/edit',
    screen: lazyScreen(() => import('../features/directory').then((feature) => feature.ResourceFormScreen)),
  },
  {
    path: '/directory/:id/merge',
    screen: lazyScreen(() => import('../features/directory').then((feature) => feature.MergeScreen)),
  },
  {
    path: '/directory/:id',
    screen: lazyScreen(() => import('../features/directory').then((feature) => feature.ResourceScreen)),
  },
  {
    path: `${CHOICES_PATH}/:owner?`,
    screen: lazyScreen(() => import('../features/choice').then((feature) => feature.ChoicesScreen)),
  },
  {
    path: '/history/:table/:id',
    screen: lazyScreen(() => import('../features/history').then((feature) => feature.HistoryScreen)),
  },
  {
    path: TRASH_PATH,
    screen: lazyScreen(() => import('../features/settings').then((feature) => feature.TrashScreen)),
  },
  {
    path: SETTINGS_PATH,
    nav: () => m.shell_settings(),
    screen: lazyScreen(() => import('../features/settings').then((feature) => feature.SettingsScreen)),
  },
  {
    path: NOTE_KIT_PATH,
    screen: lazyScreen(() => import('../features/settings').then((feature) => feature.NoteKitScreen)),
  },
  {
    path: QUESTION_SETS_PATH,
    screen: lazyScreen(() => import('../features/practice').then((feature) => feature.SetsScreen)),
  },
  {
    path: `${QUESTION_SETS_PATH}/:id`,
    screen: lazyScreen(() => import('../features/practice').then((feature) => feature.SetEditorScreen)),
  },
  {
    path: RECOVERY_KEY_PATH,
    screen: lazyScreen(() => import('../features/keys').then((feature) => feature.RecoveryKeyScreen)),
  },
];
