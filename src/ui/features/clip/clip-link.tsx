/**
 * A link was opened in a tab of its own. What it leads to is read there, never the page that held the link: with the
 * key on that page, or at once where the user let us read that site for good.
 */
import { useEffect, useState } from 'preact/hooks';
import type { App } from '../../../app/app';
import { hostOf } from '../../../domain/resource/source-url';
import { m } from '../../../i18n';
import { Button } from '../../components';
import { useApp } from '../../hooks';
import { READ_KEY } from './clip-problem';
import { clipView, showClip, startReading } from './clip-view';

interface LinkTarget {
  readonly tabId: number;
  readonly url: string;
}

/** Shows what to do about a link's target, or reads it, as far as its site was allowed before. */
export async function followLink(app: App, { tabId, url }: LinkTarget): Promise<void> {
  const view = { kind: 'link', tabId, url } as const;
  showClip(view);
  if ((await app.platform.page?.mayRead(url)) && clipView.peek() === view) await readTarget(app, view);
}

/** The target may lead on to another site, which is not allowed by that: then the problem's own words say so. */
async function readTarget(app: App, { tabId }: LinkTarget): Promise<void> {
  if (await app.platform.page?.loaded(tabId, new AbortController().signal)) await startReading(app, tabId);
}

export function ClipLink(target: LinkTarget) {
  const app = useApp();
  const site = hostOf(target.url);
  const [answer, setAnswer] = useState<'waiting' | 'refused' | null>(null);
  // Another link may have taken this one's place.
  useEffect(() => setAnswer(null), [target.url]);
  const allow = () => {
    const asked = app.platform.page?.allowSite(target.url);
    setAnswer('waiting');
    void asked?.then(async (allowed) => {
      setAnswer(allowed ? 'waiting' : 'refused');
      if (allowed) await readTarget(app, target);
    });
  };
  return (
    <div class="empty" role="alert">
      <h2>{m.clip_link_title()}</h2>
      <p>{m.clip_link_text({ key: READ_KEY })}</p>
      {answer === 'refused' ? (
        <p>{m.clip_link_refused({ site })}</p>
      ) : (
        <>
          <p>{m.clip_link_or()}</p>
          <Button busy={answer === 'waiting'} onClick={allow}>
            {m.clip_link_allow({ site })}
          </Button>
        </>
      )}
    </div>
  );
}
