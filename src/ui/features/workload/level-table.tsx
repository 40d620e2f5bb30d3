/** The caseload by weight: how many cases, hours spent and hours expected, with their sums. */
import { allMinutes } from '../../../domain/workload/hours';
import type { Workload } from '../../../domain/workload/workload';
import { formatNumber, m } from '../../../i18n';
import { Section } from '../../components';
import { acuityRule, LEVEL_WORDS, timeText } from './load-words';
import { Rule } from './rule';

export function LevelTable({ workload }: { readonly workload: Workload }) {
  const { levels, clients, spent, expected } = workload;
  return (
    <Section title={m.load_levels()}>
      <div class="sheet pad stack">
        <table class="counts">
          <thead>
            <tr>
              <th scope="col">{m.load_level()}</th>
              <th scope="col">{m.load_cases()}</th>
              <th scope="col">{m.load_spent()}</th>
              <th scope="col">{m.load_expected()}</th>
            </tr>
          </thead>
          <tbody>
            {levels.map((one) => (
              <tr key={one.level}>
                <th scope="row">{LEVEL_WORDS[one.level]()}</th>
                <td>{formatNumber(one.clients)}</td>
                <td>{timeText(one.spent)}</td>
                <td>{timeText(one.expected)}</td>
              </tr>
            ))}
            <tr>
              <th scope="row">{m.load_all()}</th>
              <td>{formatNumber(clients.length)}</td>
              <td>{timeText(allMinutes(spent))}</td>
              <td>{timeText(expected)}</td>
            </tr>
          </tbody>
        </table>
        <Rule of={m.load_levels()}>
          <AcuityRule />
        </Rule>
      </div>
    </Section>
  );
}

function AcuityRule() {
  return (
    <ul class="bullets">
      {acuityRule().map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}
