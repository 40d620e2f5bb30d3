/** Six digits to be compared with another screen: large, in two groups; heard one by one. */
import type { Ref } from 'preact';

interface DigitsProps {
  /** Six. */
  readonly digits: string;
  /** Takes the focus there, so that no key pressed by chance answers for the person. */
  readonly place?: Ref<HTMLParagraphElement>;
}

export function Digits({ digits, place }: DigitsProps) {
  return (
    <p class="digits" translate={false} {...(place && { ref: place, tabIndex: -1 })}>
      <span aria-hidden="true">
        {digits.slice(0, 3)} {digits.slice(3)}
      </span>
      <span class="hidden-text">{[...digits].join(' ')}</span>
    </p>
  );
}
