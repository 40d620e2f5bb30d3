/** A button that asks for one file. The file is read here and nowhere kept; its name is not shown. */
import { useRef } from 'preact/hooks';
import { Button } from '../button';

export interface FileButtonProps {
  readonly label: string;
  /** ".caseclip": what the file dialog offers. */
  readonly accept: string;
  readonly kind?: 'plain' | 'primary';
  readonly onFile: (bytes: Uint8Array) => void;
}

export function FileButton({ label, accept, kind = 'plain', onFile }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  const take = async (chosen: HTMLInputElement) => {
    const file = chosen.files?.[0];
    if (!file) return;
    onFile(new Uint8Array(await file.arrayBuffer()));
    // The same file can be chosen again.
    chosen.value = '';
  };
  return (
    <>
      <Button kind={kind} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        autocomplete="off"
        hidden
        aria-label={label}
        accept={accept}
        onChange={(event) => void take(event.currentTarget)}
      />
    </>
  );
}
