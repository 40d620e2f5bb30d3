/** `/settings/questions`: the agency's own question sets, and those of the program to copy from. */
import { useState } from 'preact/hooks';
import { Link, useLocation } from 'wouter-preact';
import { importSet, removeSet } from '../../../app/assessment/own-sets';
import { ownSets, SHIPPED_IDS, shippedSet } from '../../../app/assessment/sets';
import { type QuestionSet, questionsOf } from '../../../domain/assessment/question-set';
import { questionSetFile } from '../../../domain/assessment/read-question-set';
import type { FileProblem } from '../../../domain/record/read-lenient';
import { m } from '../../../i18n';
import { Button, EmptyState, Menu, PageHeader, Row, Rows, Section, Sheet, writeFailureText } from '../../components';
import { FileButton } from '../../components/field/file-button';
import type { MenuProps } from '../../components/menu';
import { useApp, useOutcome, useRecords, useTitle } from '../../hooks';
import { questionSetPath, SETTINGS_PATH } from '../../shell/paths';
import { say } from '../say';
import { ProblemList } from './problem-list';

export function SetsScreen() {
  useTitle(m.sets_title());
  const app = useApp();
  const outcome = useOutcome();
  const [, go] = useLocation();
  const [said, setSaid] = useState<string>();
  const [problems, setProblems] = useState<readonly FileProblem[]>([]);
  const own = useRecords(['setting'], () => ownSets(app));
  const shipped = useRecords(['setting'], async () =>
    (await Promise.all(SHIPPED_IDS.map(shippedSet))).flatMap((set) => set ?? []),
  );
  const take = async (bytes: Uint8Array) => {
    setSaid(undefined);
    setProblems([]);
    const taken = await importSet(app, new TextDecoder().decode(bytes));
    if (taken.ok) {
      setProblems(taken.value.problems);
      outcome({ ok: true, value: taken.value.committed }, m.sets_imported({ set: say(taken.value.set.title) }));
    } else if (taken.why === 'not-json') setSaid(m.sets_not_json());
    else if (taken.why === 'not-a-set') setSaid(m.sets_not_set());
    else if (taken.why === 'no-questions') setSaid(m.sets_no_questions());
    else setSaid(writeFailureText(taken.why));
  };
  const save = (set: QuestionSet) =>
    app.platform.saveFile('questions.json', new TextEncoder().encode(questionSetFile(set)), 'application/json');
  const remove = async (rowId: string, set: QuestionSet) => {
    outcome(await removeSet(app, rowId), m.sets_removed({ set: say(set.title) }));
  };
  return (
    <>
      <PageHeader
        title={m.sets_title()}
        detail={
          <>
            {m.sets_text()} <Link href={SETTINGS_PATH}>{m.shell_settings()}</Link>
          </>
        }
        actions={
          <>
            <Button kind="primary" onClick={() => go(questionSetPath('new'))}>
              {m.sets_new()}
            </Button>
            <FileButton label={m.sets_import()} accept=".json,application/json" onFile={(bytes) => void take(bytes)} />
          </>
        }
      />
      <div role="status">{said && <p class="note-box stop">{said}</p>}</div>
      <ProblemList problems={problems} />
      <Section title={m.sets_own()}>
        {own?.length === 0 && (
          <Sheet>
            <EmptyState title={m.sets_none()} />
          </Sheet>
        )}
        {own && own.length > 0 && (
          <Rows label={m.sets_own()}>
            {own.map(({ set, rowId }) => (
              <SetRow
                key={rowId}
                set={set}
                items={[
                  { label: m.sets_edit(), onChoose: () => go(questionSetPath(rowId)) },
                  { label: m.sets_export(), onChoose: () => void save(set) },
                  { label: m.sets_remove(), danger: true, onChoose: () => void remove(rowId, set) },
                ]}
              />
            ))}
          </Rows>
        )}
      </Section>
      <Section title={m.sets_shipped()}>
        <Rows label={m.sets_shipped()}>
          {(shipped ?? []).map((set) => (
            <SetRow
              key={set.id}
              set={set}
              items={[
                // An instrument's words are its owner's: they are not changed.
                ...(set.kind === 'instrument'
                  ? []
                  : [{ label: m.sets_copy(), onChoose: () => go(questionSetPath(`copy-${set.id}`)) }]),
                { label: m.sets_export(), onChoose: () => void save(set) },
              ]}
            />
          ))}
        </Rows>
      </Section>
    </>
  );
}

const SetRow = ({ set, items }: { readonly set: QuestionSet; readonly items: MenuProps['items'] }) => (
  <Row
    title={say(set.title)}
    detail={m.sets_count({ count: questionsOf(set).length })}
    actions={<Menu label={m.sets_more({ set: say(set.title) })} items={items} />}
  />
);
