/** The strip above a clip: which page it was read from, whether that is the page beside the panel, what is known. */
import type { OpenDraft } from '../../../app/app';
import { today } from '../../../app/clock';
import type { ClipForm } from '../../../app/resources/clip-form';
import type { FormReview } from '../../../app/resources/find-matches';
import type { Client } from '../../../domain/client/client';
import { canonicalUrl, hostOf } from '../../../domain/resource/source-url';
import { dateOf } from '../../../domain/time/plain-date';
import { formatRelativeDay, formatTime, m } from '../../../i18n';
import { Button, Menu, SavedStatus, Tag } from '../../components';
import { useApp } from '../../hooks';
import { callName, useChosenClient } from '../client-picker/chosen-client';
import { READ_KEY } from './clip-problem';
import { readingTime, showClip, startReading } from './clip-view';
import { discardOpenClip } from './kept-clips';
import { isOnList, type Known } from './use-known';
import { usePage } from './use-page';

export interface ClipStripProps {
  readonly draft: OpenDraft<ClipForm>;
  readonly review?: FormReview | undefined;
  readonly known?: Known | null | undefined;
}

export function ClipStrip({ draft, review, known }: ClipStripProps) {
  const app = useApp();
  const page = usePage();
  const client = useChosenClient();
  const { tabId, reading } = draft.body.value;
  const site = sourceWords(reading);
  const here = page?.tabId === tabId && (!page.url || canonicalUrl(page.url) === canonicalUrl(reading.url));
  // The tab went to a page that nobody granted: its address is not ours to know.
  const lost = page?.tabId === tabId && !page.url;
  const elsewhere = app.platform.page !== undefined && page !== undefined && tabId >= 0 && !here;
  const goThere = () => app.platform.page?.goTo(page?.tabId === tabId || !page ? { url: reading.url } : { tabId });
  const discard = async () => {
    await discardOpenClip(app, draft);
    showClip({ kind: 'start' });
  };
  return (
    <div class="strip">
      <span class="grow">
        <bdi>
          {elsewhere && site ? fromElsewhere(site, page?.tabId === tabId) : readWords(site, draft, app.platform.now())}
          {lost && <small class="block">{m.clip_strip_lost({ key: READ_KEY })}</small>}
        </bdi>
        {known && <small class="block">{knownWords(known, client ?? null, today(app), app.platform.zone())}</small>}
        <small class="block">
          <SavedStatus status={draft.status.value} onRetry={() => void draft.flush()} />
        </small>
      </span>
      {review && !known && !elsewhere && <MatchTag {...review} />}
      {elsewhere && (
        <Button size="small" onClick={() => void goThere()}>
          {m.clip_go_there()}
        </Button>
      )}
      <Menu
        label={m.common_more()}
        items={[
          ...(here && !lost ? [{ label: m.clip_read_again(), onChoose: () => void startReading(app, tabId) }] : []),
          ...(elsewhere && page?.url
            ? [{ label: m.clip_read_page(), onChoose: () => void startReading(app, page.tabId) }]
            : []),
          { label: m.clip_discard(), onChoose: () => void discard(), danger: true },
        ]}
      />
    </div>
  );
}

/** Whose words these are: a site's, a file's, or what was pasted; "" for what was written by hand. */
function sourceWords({ url, kind, selection }: ClipForm['reading']): string {
  const site = hostOf(url);
  if (kind === 'pdf') return site ? m.clip_strip_pdf_on({ site }) : m.clip_strip_pdf();
  return site || (selection ? m.clip_strip_pasted() : '');
}

const fromElsewhere = (site: string, sameTab: boolean): string =>
  sameTab ? m.clip_strip_from_other_page({ site }) : m.clip_strip_from_other_tab({ site });

function readWords(site: string, draft: OpenDraft<ClipForm>, now: number): string {
  const { reading, forms } = draft.body.value;
  if (!site) return m.clip_strip_by_hand();
  if (forms.length > 1) return m.clip_strip_services({ site, count: forms.length });
  if (forms[0]?.found === null && reading.url) return m.clip_strip_selection({ site });
  if (!reading.url) return site;
  const at = readingTime(draft.key);
  if (at === undefined) return reading.title ? `${site} · ${reading.title}` : site;
  return now - at < 90_000 ? m.clip_strip_read_now({ site }) : m.clip_strip_read_at({ site, time: formatTime(at) });
}

/** What was cut, where only the first part was read. */
export function truncatedWords({ kind, url }: ClipForm['reading']): string {
  if (kind === 'pdf') return m.clip_pdf_truncated();
  return url ? m.clip_truncated() : m.clip_paste_truncated();
}

/** "In your directory, checked 12 days ago, 2 clients have it". */
function knownWords(known: Known, client: Client | null, day: string, zone: string): string {
  const checked = known.view.service.assured_date;
  const when = checked && formatRelativeDay(dateOf(checked, zone), day);
  const where = when ? m.clip_known_checked({ when }) : m.clip_known();
  const listed = client && isOnList(known, client.id) ? m.clip_known_on_list({ name: callName(client) }) : '';
  const held = known.holders.length > 0 ? m.clip_known_clients({ count: known.holders.length }) : '';
  return [where, listed || held].filter(Boolean).join(', ');
}

/** In the directory, changed, or new. */
export function MatchTag({ match, changes }: Pick<FormReview, 'match' | 'changes'>) {
  if (match.kind === 'new' || match.kind === 'near')
    return (
      <Tag tone="now" plain>
        {m.clip_tag_new()}
      </Tag>
    );
  if (match.kind === 'maybe') return <Tag tone="check">{m.clip_tag_maybe()}</Tag>;
  return changes.length > 0 ? <Tag tone="check">{m.clip_tag_changed()}</Tag> : <Tag>{m.clip_tag_in_directory()}</Tag>;
}
