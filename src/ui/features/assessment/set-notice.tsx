/** Whose instrument it is and on what terms, and that its words may be in English only. */
import { type QuestionSet, questionsOf } from '../../../domain/assessment/question-set';
import { m } from '../../../i18n';
import { langOf } from '../say';

export function SetNotice({ set }: { readonly set: QuestionSet }) {
  const borrowed = questionsOf(set).some(({ text }) => langOf(text) !== undefined);
  if (!set.notice && !borrowed) return null;
  return (
    <div class="stack tight">
      {borrowed && <p class="note-box">{m.assess_english_only()}</p>}
      {set.notice && (
        <p class="soft" lang="en">
          {set.notice}
        </p>
      )}
      {set.score && set.kind === 'instrument' && <p class="soft">{m.assess_screen_only()}</p>}
    </div>
  );
}
