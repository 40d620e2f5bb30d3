/** The work of the side panel, in the order of its tabs. Each piece is a feature folder; the shell knows only this list. */
import { m } from '../../i18n';
import { ClientBar } from '../features/client-picker';
import { ClipTab } from '../features/clip';
import { lazyPart, useIdleLoading } from '../features/lazy-part';
import { usePanelRequests } from '../features/panel-requests';
import type { PanelFeatures, PanelTab } from './panel-features';
import { people } from './people-words';

const NoteTab = lazyPart(() => import('../features/note').then((feature) => feature.NoteTab));
const ClientTab = lazyPart(() => import('../features/client-panel').then((feature) => feature.ClientTab));

/** The first tab comes with the panel, the others while the first is being looked at. */
function useRequests(choose: (tab: PanelTab['name']) => void): void {
  usePanelRequests(choose);
  useIdleLoading();
}

export const PANEL: PanelFeatures = {
  Who: ClientBar,
  tabs: [
    { name: 'clip', label: () => m.clip_tab(), Tab: ClipTab },
    { name: 'note', label: () => m.note_tab(), Tab: NoteTab },
    { name: 'client', label: () => people().One, Tab: ClientTab },
  ],
  useRequests,
};
