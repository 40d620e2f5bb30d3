/** What of a file was left out, by its place in it. */
import type { FileProblem } from '../../../domain/record/read-lenient';
import { m } from '../../../i18n';

const WORDS: Readonly<Record<FileProblem['kind'], (of: { readonly place: string }) => string>> = {
  'unknown-field': m.practice_problem_field,
  'wrong-part': m.practice_problem_part,
  'unknown-name': m.practice_problem_name,
};

export function ProblemList({ problems }: { readonly problems: readonly FileProblem[] }) {
  return (
    <div role="status">
      {problems.length > 0 && (
        <div class="note-box check stack tight">
          <p>{m.practice_problems()}</p>
          <ul class="bullets">
            {problems.map(({ kind, place }) => (
              <li key={`${kind} ${place}`}>
                <bdi>{WORDS[kind]({ place })}</bdi>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
