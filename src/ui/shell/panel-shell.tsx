/** The side panel: who the work is for, three tabs, the chosen one below. It has no routes. */
import { useState } from 'preact/hooks';
import { m } from '../../i18n';
import { ErrorBoundary, Tabs } from '../components';
import { IdleWarning } from './idle-warning';
import { useLayers } from './layers';
import type { PanelTab } from './panel-features';
import { PanelMenu } from './panel-menu';
import { PANEL } from './panel-work';
import { usePeopleWords } from './people-words';
import { UpdateBanner } from './update-offer';
import { useBackupRhythm } from './use-backup-rhythm';
import { useReminders } from './use-reminders';

const noRequests = () => undefined;

const { Who, tabs, useRequests = noRequests } = PANEL;

export function PanelShell() {
  const [chosen, setChosen] = useState<PanelTab['name']>(tabs[0]?.name ?? 'clip');
  const { layers } = useLayers();
  useRequests(setChosen);
  useBackupRhythm();
  useReminders();
  usePeopleWords();
  const Chosen = tabs.find((tab) => tab.name === chosen)?.Tab;
  return (
    <main class="panel">
      <h1 class="hidden-text">Caseclip</h1>
      <UpdateBanner />
      <IdleWarning />
      <Who />
      <Tabs
        label={m.shell_panel_tabs()}
        items={tabs.map((tab) => ({ name: tab.name, label: tab.label() }))}
        chosen={chosen}
        onChoose={setChosen}
        panelClass="panel-body"
        aside={<PanelMenu />}
      >
        <ErrorBoundary place={chosen}>{Chosen && <Chosen />}</ErrorBoundary>
      </Tabs>
      {layers}
    </main>
  );
}
