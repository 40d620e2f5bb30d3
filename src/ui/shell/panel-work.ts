/** The work of the side panel, in the order of its tabs. Each piece is a feature folder; the shell knows only this list. */
import { m } from '../../i18n';
import { ClientTab } from '../features/client-panel';
import { ClientBar } from '../features/client-picker';
import { ClipTab } from '../features/clip';
import { NoteTab } from '../features/note';
import { usePanelRequests } from '../features/panel-requests';
import type { PanelFeatures } from './panel-features';

export const PANEL: PanelFeatures = {
  Who: ClientBar,
  tabs: [
    { name: 'clip', label: () => m.clip_tab(), Tab: ClipTab },
    { name: 'note', label: () => m.note_tab(), Tab: NoteTab },
    { name: 'client', label: () => m.client_panel_tab(), Tab: ClientTab },
  ],
  useRequests: usePanelRequests,
};
