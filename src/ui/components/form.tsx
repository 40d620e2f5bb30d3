/**
 * The one form. The browser's memory is off, Ctrl or Command with Enter submits, and when the checks fail the words
 * of each field stand in a summary on top that takes the focus; the same words stand at the field.
 */
import { type ComponentChildren, createContext } from 'preact';
import { useContext, useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import { m } from '../../i18n';

/** What is wrong, by the field's name, in the order of the fields. Names that match no field are shown too. */
export type FormErrors = Readonly<Record<string, string | undefined>>;

const FormContext = createContext<{ readonly id: string; readonly errors: FormErrors } | null>(null);

/** The id and the error of a named field within its form. */
export function useFormField(name: string | undefined): { readonly id: string; readonly error?: string } {
  const form = useContext(FormContext);
  const own = useId();
  if (!form || name === undefined) return { id: own };
  return { id: `${form.id}-${name}`, error: form.errors[name] };
}

export interface FormProps {
  readonly onSubmit: () => void;
  readonly errors?: FormErrors;
  readonly children: ComponentChildren;
  readonly label?: string;
}

const NONE: FormErrors = {};

export function Form({ onSubmit, errors = NONE, children, label }: FormProps) {
  const id = useId();
  const [submits, setSubmits] = useState(0);
  const summary = useRef<HTMLDivElement>(null);
  const found = Object.entries(errors).filter((entry): entry is [string, string] => Boolean(entry[1]));
  const context = useMemo(() => ({ id, errors }), [id, errors]);

  // Only a try to submit moves the focus; errors that come and go while typing do not.
  const hasErrors = found.length > 0;
  useEffect(() => {
    if (submits > 0 && hasErrors) summary.current?.focus();
  }, [submits, hasErrors]);

  return (
    <form
      class="form"
      autocomplete="off"
      noValidate
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault();
        setSubmits(submits + 1);
        onSubmit();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        event.currentTarget.requestSubmit();
      }}
    >
      {hasErrors && (
        <div class="error-summary" ref={summary} tabIndex={-1} role="alert">
          <h2>{m.common_errors_title({ count: found.length })}</h2>
          <ul>
            {found.map(([name, text]) => (
              <li key={name}>
                <button type="button" class="link" onClick={() => document.getElementById(`${id}-${name}`)?.focus()}>
                  {text}
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
      <FormContext.Provider value={context}>{children}</FormContext.Provider>
    </form>
  );
}
