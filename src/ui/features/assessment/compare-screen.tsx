/** `/clients/:id/compare/:set`: the same questions over time, as a chart and as the table it is drawn from. */
import { Link } from 'wouter-preact';
import { readSets } from '../../../app/assessment/sets';
import { compareAskings } from '../../../domain/assessment/compare';
import { displayName } from '../../../domain/client/names';
import { m } from '../../../i18n';
import { EmptyState, PageHeader, Section, Sheet } from '../../components';
import { useApp, useRecords, useTitle } from '../../hooks';
import type { RouteParams } from '../../shell/lazy-screen';
import { assessmentPath } from '../../shell/paths';
import { say } from '../say';
import { CompareTable } from './compare-table';
import { StepChart } from './step-chart';
import { TotalChart } from './total-chart';

export function CompareScreen({ params }: { readonly params: RouteParams }) {
  const app = useApp();
  const { id = '', set: setId = '' } = params;
  useTitle(m.assess_compare());
  const found = useRecords(
    ['client', 'assessment', 'setting'],
    async (records) => {
      const all = [...(await records.all('assessment')).values()].filter((one) => one.clientId === id);
      const set = (await readSets(app, [setId])).get(setId) ?? all.find((one) => one.setId === setId)?.asked;
      return { client: await records.get('client', id), set, all };
    },
    [id, setId],
  );
  if (!found) return <p class="soft">{m.common_loading()}</p>;
  const { client, set, all } = found;
  if (!client || !set) return <PageHeader title={m.assess_gone_title()} detail={m.assess_gone_text()} />;
  const compared = compareAskings(set, all);
  const few = compared.askings.length < 2;
  return (
    <>
      <PageHeader
        title={m.assess_compare_what({ set: say(set.title) })}
        detail={
          <Link href={assessmentPath(id)}>
            <bdi>{displayName(client)}</bdi>
          </Link>
        }
      />
      {few && (
        <Sheet>
          <EmptyState title={m.assess_compare_none()}>{m.assess_compare_one()}</EmptyState>
        </Sheet>
      )}
      {!few && (
        <Sheet pad>
          {set.kind === 'matrix' ? (
            <StepChart set={set} compared={compared} />
          ) : (
            set.score && <TotalChart set={set} compared={compared} />
          )}
        </Sheet>
      )}
      {compared.askings.length > 0 && (
        <Section title={m.assess_table()}>
          <CompareTable set={set} compared={compared} />
        </Section>
      )}
    </>
  );
}
