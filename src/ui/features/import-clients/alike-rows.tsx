/** People of the file who are likely here already: leave out, bring in anyway, or fill in what is empty. */
import type { ChosenPerson, RowChoice } from '../../../app/clients/import-clients';
import { isAlike } from '../../../app/clients/match-people';
import { displayName } from '../../../domain/client/names';
import { m } from '../../../i18n';
import { Field, Section, Sheet } from '../../components';
import { bornWords } from '../same-person/sign-words';
import { matchWords } from './import-words';

const SHOWN = 50;

export interface AlikeRowsProps {
  readonly chosen: readonly ChosenPerson[];
  readonly onChoose: (line: number, choice: RowChoice) => void;
}

export function AlikeRows({ chosen, onChoose }: AlikeRowsProps) {
  const alike = chosen.flatMap(({ person, choice, match }) => (isAlike(match) ? [{ person, choice, match }] : []));
  if (alike.length === 0) return null;
  return (
    <Section title={m.import_alike()}>
      <p class="soft">{m.import_alike_text()}</p>
      <Sheet pad>
        <div class="stack">
          {alike.slice(0, SHOWN).map(({ person: { line, facts }, choice, match }) => (
            <Field<RowChoice>
              key={line}
              kind="select"
              label={`${m.import_line({ line })}: ${displayName(facts)}${bornWords(facts)}`}
              hint={matchWords(match)}
              value={choice}
              options={[
                { value: 'skip', label: m.import_choice_skip() },
                ...(match.kind === 'client' ? [{ value: 'same' as const, label: m.import_choice_same() }] : []),
                { value: 'add', label: m.import_choice_add() },
              ]}
              onChange={(next) => onChoose(line, next)}
            />
          ))}
        </div>
      </Sheet>
      {alike.length > SHOWN && <p class="soft">{m.import_alike_more({ count: alike.length - SHOWN })}</p>}
    </Section>
  );
}
