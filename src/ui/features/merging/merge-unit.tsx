/** One value of two records that become one: the two to choose from where they differ, else what is kept. */
import { Field } from '../../components';

export interface MergeUnitProps {
  readonly name: string;
  readonly label: string;
  /** What each of the two says, as text; "" for nothing. */
  readonly kept: string;
  readonly other: string;
  readonly side: 'kept' | 'other' | 'both';
  readonly differs: boolean;
  /** "This one", "The other one". */
  readonly hints: { readonly kept: string; readonly other: string };
  readonly onSide: (side: 'kept' | 'other') => void;
}

export function MergeUnitRow({ name, label, kept, other, side, differs, hints, onSide }: MergeUnitProps) {
  if (differs && side !== 'both')
    return (
      <div class="change" data-change={name}>
        <Field<'kept' | 'other'>
          kind="radios"
          label={label}
          value={side}
          options={[
            { value: 'kept', label: kept, hint: hints.kept },
            { value: 'other', label: other, hint: hints.other },
          ]}
          onChange={onSide}
        />
      </div>
    );
  const words = side === 'both' ? [...new Set([kept, other].filter(Boolean))] : [side === 'other' ? other : kept];
  return (
    <div class="change" data-change={name}>
      <b>{label}</b>
      {words.map((line) => (
        <p key={line}>
          <bdi>{line}</bdi>
        </p>
      ))}
    </div>
  );
}
