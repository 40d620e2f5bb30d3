/** The work of the side panel, in the order of its tabs. Each piece is a feature folder; the shell knows only this list. */
import type { PanelFeatures } from './panel-features';

export const PANEL: PanelFeatures = { Who: () => null, tabs: [] };
