/** `/clients/:id/questions/:set` asks a set; `/…/questions/:set/:assessment` corrects what was answered. */
import { Link } from 'wouter-preact';
import { answersKey, formOf, newAnswers } from '../../../app/assessment/answer-form';
import { readSets } from '../../../app/assessment/sets';
import { displayName } from '../../../domain/client/names';
import { m } from '../../../i18n';
import { PageHeader } from '../../components';
import { useApp, useRecords, useTitle } from '../../hooks';
import type { RouteParams } from '../../shell/lazy-screen';
import { assessmentPath } from '../../shell/paths';
import { people } from '../../shell/people-words';
import { say } from '../say';
import { WithDraft } from '../with-draft';
import { AnswerForm } from './answer-form';

export function AnswerScreen({ params }: { readonly params: RouteParams }) {
  const app = useApp();
  const { id = '', set: setId = '', assessment: corrected } = params;
  useTitle(m.assess_title());
  const found = useRecords(
    ['client', 'assessment', 'setting'],
    async (records) => {
      const before = corrected ? await records.get('assessment', corrected) : undefined;
      const set = before?.asked ?? (await readSets(app, [setId])).get(setId);
      return { client: await records.get('client', id), set, before };
    },
    [id, setId, corrected],
  );
  if (!found) return <p class="soft">{m.common_loading()}</p>;
  const { client, set, before } = found;
  if (!client) return <PageHeader title={m.client_gone_title(people())} detail={m.client_gone_text()} />;
  if (!set || (corrected && !before)) return <PageHeader title={m.assess_gone_title()} detail={m.assess_gone_text()} />;
  return (
    <>
      <PageHeader
        title={say(set.title)}
        detail={
          <>
            <Link href={assessmentPath(id)}>
              <bdi>{displayName(client)}</bdi>
            </Link>
            {set.about && <> · {say(set.about)}</>}
          </>
        }
      />
      <WithDraft of={answersKey(id, set.id, corrected)} initial={() => (before ? formOf(before) : newAnswers(app))}>
        {(draft) => <AnswerForm clientId={id} set={set} draft={draft} correcting={before !== undefined} />}
      </WithDraft>
    </>
  );
}
