/** Short choices side by side that can be on or off: days of a week, weeks of a month. */

export interface TickOption<Value extends string> {
  readonly value: Value;
  readonly label: string;
  /** The full word, where the label is an abbreviation. */
  readonly name?: string;
}

export interface TickRowProps<Value extends string> {
  readonly label: string;
  readonly hint?: string;
  readonly options: readonly TickOption<Value>[];
  readonly chosen: readonly Value[];
  readonly onChange: (chosen: readonly Value[]) => void;
}

export function TickRow<Value extends string>({ label, hint, options, chosen, onChange }: TickRowProps<Value>) {
  return (
    <fieldset class="field">
      <legend>
        {label}
        {hint && chosen.length === 0 && <span class="optional"> ({hint})</span>}
      </legend>
      <div class="ticks">
        {options.map(({ value, label: short, name }) => {
          const on = chosen.includes(value);
          return (
            <button
              key={value}
              type="button"
              class="tick"
              aria-pressed={on}
              title={name}
              onClick={() => onChange(on ? chosen.filter((one) => one !== value) : [...chosen, value])}
            >
              {short}
            </button>
          );
        })}
      </div>
    </fieldset>
  );
}
