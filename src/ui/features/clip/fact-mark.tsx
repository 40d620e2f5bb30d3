/** The mark of a fact. With words on the page behind it, it is a button that shows them there. */
import type { Quote } from '../../../domain/resource/resource-draft';
import { m } from '../../../i18n';
import type { MarkOf } from './facts';

const SHAPES: Readonly<Record<MarkOf, string>> = { sure: '✓', check: '?', none: '–', edited: '✎' };
const WORDS: Readonly<Record<MarkOf, () => string>> = {
  sure: m.clip_mark_sure,
  check: m.clip_mark_check,
  none: m.clip_mark_none,
  edited: m.clip_mark_edited,
};

export interface FactMarkProps {
  readonly mark: MarkOf;
  readonly quote?: Quote | undefined;
  readonly onShow?: ((quote: Quote) => void) | undefined;
}

export function FactMark({ mark, quote, onShow }: FactMarkProps) {
  const where = quote?.page === undefined ? '' : `. ${m.clip_on_pdf_page({ page: quote.page })}`;
  const word = WORDS[mark]() + where;
  if (!quote || !onShow)
    return (
      <span class={`mark ${mark}`} role="img" aria-label={word} title={word}>
        {SHAPES[mark]}
      </span>
    );
  const label = quote.page === undefined ? m.clip_show_on_page({ mark: word }) : m.clip_open_pdf_page({ mark: word });
  return (
    <button type="button" class="mark-button" aria-label={label} title={label} onClick={() => onShow(quote)}>
      <span class={`mark ${mark}`} aria-hidden="true">
        {SHAPES[mark]}
      </span>
    </button>
  );
}
