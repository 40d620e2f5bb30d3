/** What the side panel is made of: the strip that names the client, and one tab for each piece of work. */
import type { ComponentType } from 'preact';

export interface PanelTab {
  readonly name: 'clip' | 'note' | 'client';
  readonly label: () => string;
  readonly Tab: ComponentType;
}

export interface PanelFeatures {
  /** Which client the work is for, and the way to another one. */
  readonly Who: ComponentType;
  readonly tabs: readonly PanelTab[];
  /** Draws nothing: turns requests from the toolbar, menu and keys into a chosen tab. */
  readonly useRequests?: (choose: (tab: PanelTab['name']) => void) => void;
}
