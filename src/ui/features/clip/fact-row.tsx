/**
 * One fact: label on the left, value, mark. The value is a button that opens its fields in place; a doubtful value
 * shows the words it was read from, and pressing them shows them on the page.
 */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Quote } from '../../../domain/resource/resource-draft';
import { foldedWords } from '../../../domain/text/fold';
import { m } from '../../../i18n';
import { cutAt } from './cut';
import { FactMark } from './fact-mark';
import type { Fact, FactItem } from './facts';
import type { PageWords } from './use-page-words';

const SHORT = 280;
/** More than this is never drawn at once, whatever a page says; the editor holds all of it. */
const LONG = 6_000;

export interface FactRowProps {
  readonly fact: Fact;
  readonly readOnly: boolean;
  /** Drawn in place of the value while it is being edited. */
  readonly editor: ComponentChildren;
  readonly onEdit: () => void;
  /** Absent where the page is out of reach. */
  readonly page?: PageWords | undefined;
  /** Written by hand: then "not found on the page" would be wrong. */
  readonly byHand: boolean;
}

export function FactRow(props: FactRowProps) {
  const { fact, editor } = props;
  return (
    <div class={editor ? 'fact open' : 'fact'} data-fact={fact.name}>
      <dt>{fact.label}</dt>
      {editor ? (
        <dd>{editor}</dd>
      ) : fact.items.length === 0 ? (
        <Missing {...props} />
      ) : (
        fact.items.map((item, at) => <Line key={at} item={item} first={at === 0} row={props} />)
      )}
    </div>
  );
}

interface LineProps {
  readonly item: FactItem;
  readonly first: boolean;
  readonly row: FactRowProps;
}

function Line({ item, first, row }: LineProps) {
  const [open, setOpen] = useState(false);
  const { quote } = item;
  const words = (
    <>
      <bdi class="plain-text">{open ? item.text.slice(0, LONG) : cutAt(item.text, SHORT)}</bdi>
      {item.detail && (
        <small>
          <bdi>{cutAt(item.detail, 160)}</bdi>
        </small>
      )}
      {row.fact.edited && first && <small class="by-you">{m.clip_edited()}</small>}
    </>
  );
  const point = () => quote && row.page?.hint(quote);
  const leave = () => row.page?.hint(null);
  return (
    <dd class="marked" onPointerEnter={point} onPointerLeave={leave} onFocusIn={point} onFocusOut={leave}>
      <div>
        <Editable row={row} first={first}>
          {words}
        </Editable>
        {item.text.length > SHORT && (
          <button type="button" class="link more" aria-expanded={open} onClick={() => setOpen(!open)}>
            {open ? m.clip_show_less() : m.clip_show_more()}
          </button>
        )}
        {item.mark === 'check' && quote && saysMore(quote, item.text) && (
          <QuoteWords quote={quote} onShow={row.page?.show} />
        )}
      </div>
      <FactMark mark={item.mark} quote={quote} onShow={row.page?.show} />
    </dd>
  );
}

/** Words that only repeat the value need no line of their own. */
function saysMore(quote: Quote, value: string): boolean {
  const plain = (text: string) => foldedWords(text).join(' ');
  return quote.quote.trim() !== '' && plain(quote.quote.slice(0, 400)) !== plain(value.slice(0, 400));
}

/** One stop for Tab in a fact: all its lines open the same editor. */
function Editable(props: { row: FactRowProps; first: boolean; children: ComponentChildren }) {
  const { row, first, children } = props;
  if (row.readOnly) return <span class="value">{children}</span>;
  return (
    <button
      type="button"
      class="value"
      data-edit={first || undefined}
      tabIndex={first ? undefined : -1}
      title={m.clip_edit_fact({ what: row.fact.label })}
      onClick={row.onEdit}
    >
      <span class="hidden-text">{m.clip_edit_fact({ what: row.fact.label })} </span>
      {children}
    </button>
  );
}

function QuoteWords(props: { quote: Quote; onShow?: ((quote: Quote) => void) | undefined }) {
  const { quote, onShow } = props;
  const words = (
    <q>
      <bdi>“{cutAt(quote.quote.trim(), 160)}”</bdi>
      {quote.page !== undefined && ` ${m.clip_on_pdf_page({ page: quote.page })}`}
    </q>
  );
  if (!onShow) return words;
  return (
    <button type="button" class="quote" onClick={() => onShow(quote)}>
      {words}
    </button>
  );
}

function Missing(row: FactRowProps) {
  return (
    <dd class="marked soft">
      <Editable row={row} first>
        {row.byHand ? m.clip_not_given() : row.page ? m.clip_not_found() : m.clip_mark_none()}
      </Editable>
      <FactMark mark="none" />
    </dd>
  );
}
