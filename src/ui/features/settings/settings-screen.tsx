/** Everything that can be chosen, most used first. Each choice is kept the moment it is made. */
import { m } from '../../../i18n';
import { PageHeader } from '../../components';
import { useTitle } from '../../hooks';
import { BackupSection } from '../backup';
import { ConnectionSection } from '../connection';
import { DevicesSection } from '../devices/devices-section';
import { KeysSection } from '../keys';
import { lazyPart } from '../lazy-part';
import { AboutSection } from './about-section';
import { DamagedSection } from './damaged-section';
import { LockSection } from './lock-section';
import { LookSection } from './look-section';
import { NotesSection } from './notes-section';
import { SampleSection } from './sample-section';
import { SitesSection } from './sites-section';
import { StorageSection } from './storage-section';
import { TrashSection } from './trash-section';
import { WebAppsSection } from './web-apps-section';
import { WorkerSection } from './worker-section';

const PracticeSection = lazyPart(() => import('../practice').then((feature) => feature.PracticeSection));
const RemindersSection = lazyPart(() => import('../today').then((feature) => feature.RemindersSection));
const RulesSection = lazyPart(() => import('../today').then((feature) => feature.RulesSection));

export function SettingsScreen() {
  useTitle(m.settings_title());
  return (
    <>
      <PageHeader title={m.settings_title()} />
      <LookSection />
      <LockSection />
      <KeysSection />
      <WorkerSection />
      <PracticeSection />
      <NotesSection />
      <RulesSection />
      <RemindersSection />
      <ConnectionSection />
      <WebAppsSection />
      <DevicesSection />
      <BackupSection />
      <StorageSection />
      <SitesSection />
      <SampleSection />
      <DamagedSection />
      <TrashSection />
      <AboutSection />
    </>
  );
}
