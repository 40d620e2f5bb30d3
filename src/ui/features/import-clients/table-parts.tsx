/** The first people of the table as they would come in, and what cannot be read of it, line by line. */
import type { CaseloadTable } from '../../../app/clients/read-caseload-file';
import type { FilePerson } from '../../../domain/client/import/read-people';
import { displayName, sortName } from '../../../domain/client/names';
import { formatDay, m } from '../../../i18n';
import { Row, Rows, Section } from '../../components';
import { problemWords } from './import-words';

const FIRST = 5;
const PROBLEMS = 20;

export function FirstPeople({ people }: { readonly people: readonly FilePerson[] }) {
  const whole = people.filter(({ broken }) => !broken).slice(0, FIRST);
  if (whole.length === 0) return null;
  return (
    <Section title={m.import_preview()}>
      <Rows label={m.import_preview()}>
        {whole.map(({ line, facts, start }) => (
          <Row
            key={line}
            title={<bdi>{sortName(facts) || displayName(facts)}</bdi>}
            detail={[facts.birthDate && formatDay(facts.birthDate), facts.phone, facts.email, start && formatDay(start)]
              .filter(Boolean)
              .join(' · ')}
          />
        ))}
      </Rows>
    </Section>
  );
}

export function RowProblems({ people }: Pick<CaseloadTable, 'people'>) {
  const told = people.flatMap((person) =>
    person.problems.map((one) => ({ line: person.line, words: problemWords(one) })),
  );
  if (told.length === 0) return null;
  return (
    <Section title={m.import_problems()}>
      <Rows label={m.import_problems()}>
        {told.slice(0, PROBLEMS).map(({ line, words }) => (
          <Row key={`${line} ${words}`} title={m.import_line({ line })} detail={<bdi>{words}</bdi>} />
        ))}
      </Rows>
      {told.length > PROBLEMS && <p class="soft">{m.import_problems_more({ count: told.length - PROBLEMS })}</p>}
    </Section>
  );
}
