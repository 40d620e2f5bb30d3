/** The window's title: the screen's own name, never a client's. Titles end up in histories and task bars. */
import { useEffect } from 'preact/hooks';

export function useTitle(screen: string): void {
  useEffect(() => {
    document.title = screen ? `${screen} · Caseclip` : 'Caseclip';
  }, [screen]);
}
