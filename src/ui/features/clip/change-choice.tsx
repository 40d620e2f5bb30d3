/** One change on the page: what the record says and what the page says are the two choices. */
import type { PageChange, Take } from '../../../domain/resource/page-changes';
import { m } from '../../../i18n';
import { Field, Tag } from '../../components';
import { changeWords } from './change-words';

export interface ChangeChoiceProps {
  readonly change: PageChange;
  readonly take: Take;
  readonly onTake: (take: Take) => void;
  readonly readOnly: boolean;
}

export function ChangeChoice({ change, take, onTake, readOnly }: ChangeChoiceProps) {
  const { label, before, now } = changeWords(change);
  const gone = change.kind === 'gone';
  if (change.kind === 'typed') return <Shown change={change} />;
  const words: Readonly<Record<Take, string>> = {
    keep: gone
      ? m.clip_change_keep_gone({ value: apart(before) })
      : change.kind === 'added'
        ? m.clip_change_leave_out()
        : change.kind === 'yours'
          ? m.clip_change_yours({ value: apart(before || m.clip_change_nothing()) })
          : m.clip_change_before({ value: apart(before || m.clip_change_nothing()) }),
    take: gone ? m.clip_change_take_out() : m.clip_change_now({ value: apart(now) }),
  };
  return (
    <div class={gone ? 'change gone' : 'change'} data-change={change.key}>
      <Field<Take>
        kind="radios"
        label={label}
        value={take}
        disabled={readOnly}
        options={[
          { value: 'take', label: words.take },
          { value: 'keep', label: words.keep },
        ]}
        onChange={onTake}
      />
      {gone && <Tag tone="check">{m.clip_change_gone()}</Tag>}
    </div>
  );
}

/** A change without a choice. */
export function Shown({ change }: { readonly change: PageChange }) {
  const { label, before, now } = changeWords(change);
  return (
    <div class="change" data-change={change.key}>
      <b>{label}</b>
      <p>
        {m.clip_change_before({ value: apart(before || m.clip_change_nothing()) })}
        <br />
        {change.kind === 'typed'
          ? m.clip_change_typed({ value: apart(now || m.clip_change_nothing()) })
          : change.kind === 'gone'
            ? m.clip_change_gone()
            : m.clip_change_now({ value: apart(now) })}
      </p>
    </div>
  );
}

/** Words of another writing direction stay by themselves within a sentence (Unicode isolates). */
const apart = (words: string): string => `\u2068${words}\u2069`;
