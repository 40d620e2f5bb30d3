/** A PDF from the disk: chosen with a button, or dropped anywhere on the view. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { m } from '../../../i18n';
import { classes } from '../../components/classes';
import { FileButton } from '../../components/field/file-button';
import { useApp } from '../../hooks';
import { startPdf } from './clip-view';

export function ChoosePdf({
  primary = false,
  other = false,
}: {
  readonly primary?: boolean;
  readonly other?: boolean;
}) {
  const app = useApp();
  return (
    <FileButton
      label={other ? m.clip_pdf_choose_other() : m.clip_pdf_choose()}
      accept="application/pdf,.pdf"
      kind={primary ? 'primary' : 'plain'}
      onFile={(bytes) => void startPdf(app, bytes)}
    />
  );
}

const holdsFile = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;

/**
 * Takes files that are dropped on what it holds; without it the browser would leave the page and show the file. Whoever
 * cannot drag has the button.
 */
export function DropPlace({ children, class: name }: { readonly children: ComponentChildren; readonly class: string }) {
  const app = useApp();
  const place = useRef<HTMLDivElement>(null);
  const [over, setOver] = useState(false);
  useEffect(() => {
    const aborter = new AbortController();
    const listen = (type: 'dragover' | 'dragleave' | 'drop', hear: (event: DragEvent) => void) =>
      place.current?.addEventListener(type, hear, { signal: aborter.signal });
    listen('dragover', (event) => {
      if (!holdsFile(event)) return;
      event.preventDefault();
      setOver(true);
    });
    listen('dragleave', () => setOver(false));
    listen('drop', (event) => {
      setOver(false);
      const file = event.dataTransfer?.files[0];
      if (!file) return;
      event.preventDefault();
      void file.arrayBuffer().then((bytes) => startPdf(app, new Uint8Array(bytes)));
    });
    return () => aborter.abort();
  }, [app]);
  return (
    <div class={classes(name, over && 'drop-here')} ref={place}>
      {children}
    </div>
  );
}
