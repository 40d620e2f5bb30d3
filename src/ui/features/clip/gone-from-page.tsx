/** Services the directory has from this page that the page does not name any more. */
import type { ClipForm } from '../../../app/resources/clip-form';
import { type FormReview, REVIEW_TABLES } from '../../../app/resources/find-matches';
import { markGone, missingFromPage, stillTrue } from '../../../app/resources/gone-from-page';
import { HOLDER_TABLES, readHolders } from '../../../app/resources/read-holders';
import type { Id } from '../../../domain/record/record';
import { dayOf, formatDay, m } from '../../../i18n';
import { Button, Row, Rows, showToast, Tag, writeFailureText } from '../../components';
import { useApp, useOutcome, useRecords } from '../../hooks';
import { cutAt } from './cut';
import { holderWords } from './match-words';

export interface GoneFromPageProps {
  readonly clip: ClipForm;
  readonly reviews: readonly FormReview[];
}

export function GoneFromPage({ clip, reviews }: GoneFromPageProps) {
  const app = useApp();
  const outcome = useOutcome();
  const missing = useRecords([...REVIEW_TABLES, ...HOLDER_TABLES], async () => {
    const views = await missingFromPage(app, clip, reviews);
    return Promise.all(views.map(async (view) => ({ view, holders: await readHolders(app, view.sal.id) })));
  }, [reviews]);
  if (!missing || missing.length === 0) return null;
  const mark = async (salId: Id, since: string | undefined) => {
    const marked = since ? await stillTrue(app, salId) : await markGone(app, salId);
    if (marked.ok) outcome(marked, since ? m.clip_gone_cleared() : m.clip_gone_marked());
    else if (marked.why !== 'gone') showToast({ text: writeFailureText(marked.why) });
  };
  const title = m.clip_gone_title({ count: missing.length });
  return (
    <section class="gone-from-page">
      <h2>{title}</h2>
      <Rows label={title}>
        {missing.map(({ view: { sal, service }, holders }) => (
          <Row
            key={sal.id}
            title={<bdi>{cutAt(service.name, 120)}</bdi>}
            detail={holderWords(holders)}
            tag={
              sal.gone_since && (
                <Tag tone="check">{m.directory_gone_since({ day: formatDay(dayOf(sal.gone_since)) })}</Tag>
              )
            }
            actions={
              <Button size="small" onClick={() => void mark(sal.id, sal.gone_since)}>
                {sal.gone_since ? m.directory_still_true() : m.clip_gone_mark()}
              </Button>
            }
          />
        ))}
      </Rows>
    </section>
  );
}
