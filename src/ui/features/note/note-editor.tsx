/**
 * Writing a note. The first section has the focus as soon as the form stands; every key is kept by the draft; the
 * facts of the contact are a fold-out under the strip. One thing to do at the end: sign.
 */
import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { OpenDraft } from '../../../app/app';
import { sectionIds } from '../../../domain/note/formats';
import { appendQuote, changeFormat, hasText, type NoteForm } from '../../../domain/note/note-form';
import { m } from '../../../i18n';
import { Button, Field, SavedStatus, showToast } from '../../components';
import { people } from '../../shell/people-words';
import { chosenClientId } from '../client-picker/chosen-client';
import { askForClient } from '../client-picker/client-bar';
import { lazyPart } from '../lazy-part';
import { noteRequests } from '../panel-requests';
import { useSubmitKey } from '../use-submit-key';
import { useCarryToClient } from './carry-to-client';
import { FormatField } from './format-field';
import { useKeepWhileAway } from './keep-while-away';
import { NoteMenu } from './note-menu';
import { NoteStrip } from './note-strip';
import { sectionName } from './note-words';
import { OtherNotes } from './other-notes';
import { focusFirstSection, useFirstFocus } from './use-first-focus';

const ContactFacts = lazyPart(() => import('./contact-facts').then((part) => part.ContactFacts));
const InsertPhrase = lazyPart(() => import('./insert-phrase').then((part) => part.InsertPhrase));
const SignNote = lazyPart(() => import('./sign-note').then((part) => part.SignNote));

export function NoteEditor({ draft }: { readonly draft: OpenDraft<NoteForm> }) {
  const form = draft.body.value;
  const status = draft.status.value;
  const change = (next: NoteForm) => draft.change(next);
  const [facts, showFacts] = useState(false);
  const [signing, setSigning] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const writingIn = useRef<string | null>(null);
  useKeepWhileAway(draft);
  useCarryToClient(draft);
  useRequests(draft, box);
  useFirstFocus(box);

  /** At the end of the section written in last. */
  const insert = (text: string) => {
    const latest = draft.body.peek();
    const section = writingIn.current ?? sectionIds(latest)[0] ?? 'narrative';
    const before = latest.sections[section]?.trimEnd() ?? '';
    change({ ...latest, sections: { ...latest.sections, [section]: before === '' ? text : `${before} ${text}` } });
  };
  const sign = () => {
    if (!hasText(draft.body.peek())) showToast({ text: m.note_need_text() });
    else if (chosenClientId.peek() === null) {
      showToast({ text: m.note_need_client(people()) });
      askForClient();
    } else setSigning(true);
  };
  useSubmitKey(sign);
  const readOnly = status.kind === 'read-only';
  return (
    <div class="panel-view">
      <h1 class="hidden-text">{m.note_title()}</h1>
      <NoteStrip draft={draft} open={facts} onToggle={() => showFacts(!facts)} />
      <div class="scroll pad stack" ref={box}>
        {facts && <ContactFacts form={form} change={change} />}
        {sectionsOf(form).map((id, at) => (
          <div
            key={id}
            data-section={at === 0 ? 'first' : 'further'}
            onFocusIn={() => {
              writingIn.current = id;
            }}
          >
            <Field
              kind="textarea"
              rows={id === 'narrative' ? 8 : 3}
              label={sectionName(form, id)}
              readOnly={readOnly}
              value={form.sections[id] ?? ''}
              onInput={(text) => {
                const latest = draft.body.peek();
                change({ ...latest, sections: { ...latest.sections, [id]: text } });
              }}
            />
          </div>
        ))}
        <div class="note-more">
          <FormatField form={form} change={(target) => change(changeFormat(draft.body.peek(), target))} />
          <InsertPhrase insert={insert} />
          <NoteMenu draft={draft} />
        </div>
        <OtherNotes shown={draft.key} />
      </div>
      <div class="foot">
        <div class="line-of between">
          <SavedStatus status={status} onRetry={() => void draft.flush()} short />
          {hasText(form) && <small>{m.note_status_draft()}</small>}
        </div>
        {form.clientId === '' && <small>{m.note_no_client(people())}</small>}
        <Button kind="primary" size="large" wide disabled={readOnly} onClick={sign}>
          {m.note_sign()}
        </Button>
      </div>
      {signing && <SignNote draft={draft} onClose={() => setSigning(false)} />}
    </div>
  );
}

/** The sections of the format, and any text that stands in none of them. */
function sectionsOf(form: NoteForm): readonly string[] {
  const known = sectionIds(form);
  const others = Object.keys(form.sections).filter((id) => !known.includes(id) && form.sections[id]?.trim());
  return [...known, ...others];
}

/** Takes up what the context menu and the keys asked of a note. */
function useRequests(draft: OpenDraft<NoteForm>, box: RefObject<HTMLElement | null>): void {
  const requests = noteRequests.value;
  useEffect(() => {
    if (requests.length === 0) return;
    noteRequests.value = [];
    focusFirstSection(box);
    const selections = requests.filter((request) => request.kind === 'note-selection');
    if (selections.length === 0) return;
    if (draft.status.peek().kind === 'read-only') {
      showToast({ text: m.note_quote_elsewhere() });
      return;
    }
    draft.change(selections.reduce((form, { text, url }) => appendQuote(form, text, url), draft.body.peek()));
    showToast({ text: m.note_quote_added() });
  }, [requests, draft, box]);
}
