/** One resource: every fact with its source and date, when it was last checked, and who has it on the list. */
import { Link, useLocation } from 'wouter-preact';
import { markChecked } from '../../../app/resources/mark-checked';
import { DIRECTORY_TABLES, readResource } from '../../../app/resources/read-resources';
import { removeResource } from '../../../app/resources/remove-resource';
import type { Verification } from '../../../domain/resource/directory';
import type { ResourceView } from '../../../domain/resource/resource-view';
import { wallTimeOf } from '../../../domain/time/plain-date';
import { m } from '../../../i18n';
import { Button, Menu, PageHeader, showToast, Tag, writeFailureText } from '../../components';
import { useApp, useOutcome, useRecords, useTitle } from '../../hooks';
import type { RouteParams } from '../../shell/lazy-screen';
import { historyPath, TRASH_PATH } from '../../shell/paths';
import { useTick } from '../../shell/use-tick';
import { ChoiceNotice, useQuestions } from '../choice';
import { GoneNote } from './gone-mark';
import { OpeningTag } from './opening-tag';
import { PastMerges } from './past-merges';
import { ResourceFacts } from './resource-facts';
import { ResourceHolders } from './resource-holders';

/** `/directory/:id`. */
export function ResourceScreen({ params }: { readonly params: RouteParams }) {
  const app = useApp();
  const id = params.id ?? '';
  const found = useRecords([...DIRECTORY_TABLES, 'evidence'], async () => ({ view: await readResource(app, id) }), [
    id,
  ]);
  useTitle(m.directory_title());
  if (!found) return <p class="soft">{m.common_loading()}</p>;
  if (!found.view)
    return (
      <PageHeader
        title={m.directory_gone_title()}
        detail={
          <>
            {m.directory_gone_text()} <Link href={TRASH_PATH}>{m.shell_open_trash()}</Link>
          </>
        }
      />
    );
  return <ResourcePage view={found.view} />;
}

const METHODS: readonly (readonly [Verification['method'], () => string])[] = [
  ['phone', m.directory_checked_phone],
  ['site', m.directory_checked_site],
  ['letter', m.directory_checked_letter],
  ['client-report', m.directory_checked_client],
];

function ResourcePage({ view }: { readonly view: ResourceView }) {
  const app = useApp();
  const [, go] = useLocation();
  const outcome = useOutcome();
  useTick(60_000);
  const questions = useQuestions();
  const { service, organization, sal } = view;
  const check = async (method: Verification['method']) => {
    const checked = await markChecked(app, sal.id, method);
    if (checked.ok) outcome(checked, m.directory_checked());
    else if (checked.why !== 'gone') showToast({ text: writeFailureText(checked.why) });
  };
  const remove = async () => {
    const removed = await removeResource(app, sal.id);
    if (removed.ok) {
      outcome(removed, m.directory_removed({ service: service.name }));
      go('/directory');
    } else if (removed.why !== 'gone') showToast({ text: writeFailureText(removed.why) });
  };
  return (
    <>
      <PageHeader
        title={service.name}
        detail={
          <span class="line-of">
            {organization.name !== service.name && <bdi>{organization.name}</bdi>}
            <OpeningTag view={view} wall={wallTimeOf(app.platform.now(), app.platform.zone())} />
            {service.status !== 'active' && <Tag tone="stop">{m.directory_not_active()}</Tag>}
            {service.sample && <Tag>{m.common_sample_tag()}</Tag>}
          </span>
        }
        actions={
          <>
            <Button onClick={() => go(`/directory/${sal.id}/edit`)}>{m.common_edit()}</Button>
            <Menu
              label={m.directory_mark_checked()}
              face={m.directory_mark_checked()}
              items={METHODS.map(([method, words]) => ({ label: words(), onChoose: () => void check(method) }))}
            />
            <Menu
              label={m.directory_more({ service: service.name })}
              items={[
                { label: m.directory_merge(), onChoose: () => go(`/directory/${sal.id}/merge`) },
                { label: m.history_open(), onChoose: () => go(historyPath('service_at_location', sal.id)) },
                { label: m.directory_remove(), danger: true, onChoose: () => void remove() },
              ]}
            />
          </>
        }
      />
      {sal.gone_since && <GoneNote view={view} />}
      <ChoiceNotice questions={questions} of={{ resourceId: sal.id }} />
      <ResourceFacts view={view} questions={questions} />
      <ResourceHolders salId={sal.id} service={service.name} />
      <PastMerges salId={sal.id} />
    </>
  );
}
