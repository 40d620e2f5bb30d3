/** How hard a passphrase is to guess: a word, and as many bars. */
import type { PassphraseLevel } from '../../../app/passphrase';
import { m } from '../../../i18n';

const BARS: Readonly<Record<PassphraseLevel, number>> = { weak: 1, fair: 2, strong: 3 };
const TONES: Readonly<Record<PassphraseLevel, string>> = { weak: 'stop', fair: 'check', strong: 'sure' };

export function StrengthMeter({ level }: { readonly level: PassphraseLevel }) {
  const word = { weak: m.welcome_strength_weak, fair: m.welcome_strength_fair, strong: m.welcome_strength_strong }[
    level
  ]();
  return (
    <div class="meter-line">
      <div class={`meter ${TONES[level]}`} aria-hidden="true">
        {[1, 2, 3].map((bar) => (
          <i key={bar} class={bar <= BARS[level] ? 'on' : undefined} />
        ))}
      </div>
      <small role="status">{m.welcome_strength({ word })}</small>
    </div>
  );
}
