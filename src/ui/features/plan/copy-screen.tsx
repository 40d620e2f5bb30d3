/** `/clients/:id/plan/:plan`: one version on a sheet of paper for the client, in the client's language. */
import { useState } from 'preact/hooks';
import { Link } from 'wouter-preact';
import { type PlanCopy, readCopy } from '../../../app/plan/read-copy';
import { PLAN_TABLES } from '../../../app/plan/read-plan';
import { displayName } from '../../../domain/client/names';
import { copyLanguage } from '../../../domain/plan/copy-language';
import { LANGUAGES, type Language, language, m } from '../../../i18n';
import { Button, Field, PageHeader } from '../../components';
import { useApp, useRecords, useTitle } from '../../hooks';
import type { RouteParams } from '../../shell/lazy-screen';
import { planPath } from '../../shell/paths';
import { CopySheet } from './copy-sheet';

export function PlanCopyScreen({ params }: { readonly params: RouteParams }) {
  const app = useApp();
  const { plan: planId = '' } = params;
  useTitle(m.plan_copy_screen());
  const found = useRecords(PLAN_TABLES, async () => ({ copy: await readCopy(app, planId) }), [planId]);
  if (!found) return <p class="soft">{m.common_loading()}</p>;
  if (!found.copy) return <PageHeader title={m.plan_copy_gone_title()} detail={m.plan_copy_gone_text()} />;
  return <Copy copy={found.copy} />;
}

function Copy({ copy }: { readonly copy: PlanCopy }) {
  const { client } = copy;
  const [chosen, choose] = useState<Language | null>(null);
  const paper = chosen ?? copyLanguage(client, language.value);
  // Of this print only: the next one has both again.
  const [barriers, withBarriers] = useState(true);
  const [helpers, withHelpers] = useState(true);
  return (
    <>
      <div class="stack no-print">
        <PageHeader
          title={m.plan_copy_screen()}
          detail={
            <Link href={planPath(client.id)}>
              <bdi>{displayName(client)}</bdi>
            </Link>
          }
          actions={
            <Button kind="primary" onClick={() => print()}>
              {m.plan_copy_print()}
            </Button>
          }
        />
        <Field<Language>
          kind="radios"
          inline
          label={m.plan_copy_language()}
          hint={m.plan_copy_typed()}
          value={paper}
          options={LANGUAGES.map(({ tag, name }) => ({ value: tag, label: name }))}
          onChange={choose}
        />
        <Field
          kind="checkbox"
          label={m.plan_copy_with_barriers()}
          hint={m.plan_copy_with_barriers_hint()}
          checked={barriers}
          onChange={withBarriers}
        />
        <Field
          kind="checkbox"
          label={m.plan_copy_with_helpers()}
          hint={m.plan_copy_with_helpers_hint()}
          checked={helpers}
          onChange={withHelpers}
        />
      </div>
      <CopySheet copy={copy} paper={paper} barriers={barriers} helpers={helpers} />
    </>
  );
}
