/** What is missing, one line each. */
import type { Missing } from '../../../domain/assessment/complete';
import { m } from '../../../i18n';
import { say } from '../say';

export function MissingList({ missing }: { readonly missing: readonly Missing[] }) {
  return (
    <ul class="bullets">
      {missing.map((one) => (
        <li key={missingWords(one)}>{missingWords(one)}</li>
      ))}
    </ul>
  );
}

function missingWords(one: Missing): string {
  switch (one.kind) {
    case 'set':
      return m.complete_set({ set: say(one.set.title) });
    case 'questions':
      return m.complete_questions({ count: one.count, set: say(one.set.title) });
    case 'proposals':
      return m.complete_proposals({ count: one.count });
    case 'risk':
      return m.complete_risk();
    case 'risk-review':
      return m.complete_risk_review();
  }
}
