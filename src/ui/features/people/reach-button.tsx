/**
 * A number or an address that can be used, and the rule before it is: pressing it shows first what was said, whether now
 * is a time for it, and only then the ways to go on. What must not be used stays hidden until a plain question is answered.
 */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { type ContactPoint, waysOf } from '../../../domain/client/contact-point';
import { hasRule, mayContact, type Way } from '../../../domain/client/safe-contact';
import { wallTimeOf } from '../../../domain/time/plain-date';
import { m } from '../../../i18n';
import { Button, Dialog, Tag, type Tone } from '../../components';
import { useApp } from '../../hooks';
import { SYSTEM_WORDS, USE_WORDS, wordOf } from './people-words';
import { dialled, pointText } from './point-text';
import { hoursWords, ruleSummary, VERDICT_WORDS, WAY_WORDS } from './rule-words';

export interface ReachButtonProps {
  readonly point: ContactPoint;
  /** Whom it reaches. */
  readonly name: string;
  /** What holds for all ways to reach them, in their words. */
  readonly words?: string | undefined;
  /** The rule in a line under it. */
  readonly withRule?: boolean;
}

export function ReachButton({ point, name, words, withRule = false }: ReachButtonProps) {
  const [open, setOpen] = useState(false);
  // "Never" stands where the number would.
  const summary = ruleSummary(point.rule && { ...point.rule, never: false });
  return (
    <>
      <button type="button" class="link" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        <bdi>{point.rule?.never ? m.people_reach_hidden() : pointText(point)}</bdi>
      </button>
      {withRule && (
        <small class="block">
          <bdi>{[point.use && wordOf(USE_WORDS, point.use), point.remark, summary].filter(Boolean).join(' · ')}</bdi>
        </small>
      )}
      {open && (
        <Dialog title={m.people_before_title({ name })} open onClose={() => setOpen(false)}>
          <BeforeContact point={point} words={words} onClose={() => setOpen(false)} />
        </Dialog>
      )}
    </>
  );
}

const TONES = {
  never: 'stop',
  no: 'stop',
  'not-now': 'check',
  'not-asked': 'check',
  ok: 'sure',
} as const satisfies Record<string, Tone>;

type BeforeProps = Pick<ReachButtonProps, 'point' | 'words'> & { readonly onClose: () => void };

function BeforeContact({ point, words, onClose }: BeforeProps) {
  const { platform } = useApp();
  const [wanted, setWanted] = useState(false);
  const { system, value, remark, rule } = point;
  const now = wallTimeOf(platform.now(), platform.zone());
  const ways = waysOf(system).map((way) => ({ way, verdict: mayContact(rule, way, now) }));
  const isShut = ({ verdict }: (typeof ways)[number]) => verdict === 'never' || verdict === 'no';
  const open = ways.filter((one) => !isShut(one));
  const shut = ways.filter((one) => isShut(one) && linkOf(one.way, value) !== undefined);
  const shown = !rule?.never || wanted;
  const asks = !wanted && (rule?.never === true || shut.length > 0);
  const hours = rule && hoursWords(rule);
  return (
    <>
      {rule?.never && <p class="note-box stop">{m.people_never_text()}</p>}
      {words && (
        <p class="note-box">
          <bdi class="plain-text">{words}</bdi>
        </p>
      )}
      {!hasRule(rule) && <p class="note-box check">{m.people_no_rule_text()}</p>}
      <dl class="facts bare wide-facts">
        {shown && (
          <Line label={wordOf(SYSTEM_WORDS, system)}>
            <bdi class="plain-text">{pointText(point)}</bdi>
            {remark && <small class="block">{remark}</small>}
          </Line>
        )}
        {rule?.say && (
          <Line label={m.people_say()}>
            <bdi class="plain-text">{rule.say}</bdi>
          </Line>
        )}
        {hours && <Line label={m.people_hours()}>{hours}</Line>}
        {!rule?.never &&
          ways.map(({ way, verdict }) => (
            <Line key={way} label={WAY_WORDS[way]()}>
              <Tag tone={TONES[verdict]}>{VERDICT_WORDS[verdict]()}</Tag>
            </Line>
          ))}
      </dl>
      {asks && <p>{m.people_even_so_question()}</p>}
      <div class="buttons">
        {[...open, ...(wanted ? shut : [])].map(({ way }) => {
          const link = linkOf(way, value);
          return (
            link && (
              <a key={way} class="button" href={link}>
                {WAY_WORDS[way]()}
              </a>
            )
          );
        })}
        {asks && (
          <Button kind="danger" onClick={() => setWanted(true)}>
            {m.people_even_so()}
          </Button>
        )}
        <Button kind="quiet" onClick={onClose}>
          {m.common_close()}
        </Button>
      </div>
    </>
  );
}

function Line({ label, children }: { readonly label: string; readonly children: ComponentChildren }) {
  return (
    <div class="fact">
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** What hands it over to the telephone or the mail program of this device; undefined where there is nothing to open. */
function linkOf(way: Way, value: string): string | undefined {
  if (way === 'email') return `mailto:${encodeURIComponent(value.trim()).replace('%40', '@')}`;
  if (way !== 'call' && way !== 'text') return undefined;
  const number = dialled(value);
  return number && `${way === 'call' ? 'tel' : 'sms'}:${number}`;
}
