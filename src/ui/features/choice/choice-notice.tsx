/** How many fields wait for a choice, and the way to them. Draws nothing where there is none and that is known. */
import { Link } from 'wouter-preact';
import { m } from '../../../i18n';
import { CHOICES_PATH } from '../../shell/paths';
import { NotesUnknown } from './notes-unknown';
import type { Questions } from './use-questions';

export interface ChoiceNoticeProps {
  readonly questions: Questions | undefined;
  /** Of one client or one record of the directory only. */
  readonly of?: { readonly clientId: string } | { readonly resourceId: string };
}

export function ChoiceNotice({ questions, of }: ChoiceNoticeProps) {
  const mine = questions?.all.filter((one) => {
    if (!of) return true;
    return 'clientId' in of ? one.clientId === of.clientId : one.resourceId === of.resourceId;
  });
  // Notes belong to clients.
  const unknown = (!of || 'clientId' in of) && <NotesUnknown questions={questions} />;
  if (!mine || mine.length === 0) return unknown || null;
  const where = !of ? '' : 'clientId' in of ? `/${of.clientId}` : `/${of.resourceId}`;
  return (
    <>
      <p class="note-box check line-of between">
        <span>{m.choice_count({ count: mine.length })}</span>
        <Link class="button" href={`${CHOICES_PATH}${where}`}>
          {m.choice_open()}
        </Link>
      </p>
      {unknown}
    </>
  );
}
