/** Several lines; grows with the text, by CSS where the browser can and by measuring where it cannot. */
import type { Ref } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { type FieldBase, FieldFrame, useFieldTies } from './frame';

export interface TextAreaProps extends FieldBase {
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly rows?: number;
  readonly placeholder?: string;
  readonly readOnly?: boolean;
  readonly maxLength?: number;
  readonly areaRef?: Ref<HTMLTextAreaElement>;
  readonly onBlur?: () => void;
  readonly lang?: string;
}

const GROWS_BY_ITSELF = typeof CSS !== 'undefined' && CSS.supports?.('field-sizing', 'content');

export function TextArea(props: TextAreaProps) {
  const ties = useFieldTies(props);
  const own = useRef<HTMLTextAreaElement | null>(null);

  useLayoutEffect(() => {
    const area = own.current;
    if (!area || GROWS_BY_ITSELF) return;
    area.style.blockSize = 'auto';
    area.style.blockSize = `${area.scrollHeight + 2}px`;
  });

  return (
    <FieldFrame field={props} ties={ties}>
      <textarea
        ref={(area) => {
          own.current = area;
          if (typeof props.areaRef === 'function') props.areaRef(area);
          else if (props.areaRef) props.areaRef.current = area;
        }}
        id={ties.id}
        class="input"
        autocomplete="off"
        rows={props.rows ?? 3}
        value={props.value}
        placeholder={props.placeholder}
        readOnly={props.readOnly}
        disabled={props.disabled}
        maxLength={props.maxLength}
        lang={props.lang}
        aria-invalid={ties.error ? true : undefined}
        aria-describedby={ties.describedBy}
        onInput={(event) => props.onInput(event.currentTarget.value)}
        onBlur={props.onBlur}
      />
    </FieldFrame>
  );
}
