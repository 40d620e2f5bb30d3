/**
 * What both shells lay over their screens: the palette and the key sheet, with the commands that open them, and the
 * question of a web app that wants to connect.
 */
import { useState } from 'preact/hooks';
import { lazyPart } from '../features/lazy-part';
import { useApp } from '../hooks';
import { KeySheet } from './key-sheet';
import { Palette } from './palette';
import { useShellCommands } from './shell-commands';

const AllowDialog = lazyPart(() => import('../features/connection').then((feature) => feature.AllowDialog));

export type Layer = 'palette' | 'keys' | null;

export function useLayers() {
  const app = useApp();
  const [layer, setLayer] = useState<Layer>(null);
  useShellCommands(app, { palette: () => setLayer('palette'), keys: () => setLayer('keys') });
  const close = () => setLayer(null);
  return {
    showPalette: () => setLayer('palette'),
    layers: (
      <>
        <Palette open={layer === 'palette'} onClose={close} />
        <KeySheet open={layer === 'keys'} onClose={close} />
        <Asked />
      </>
    ),
  };
}

function Asked() {
  return useApp().connection?.waiting.value ? <AllowDialog /> : null;
}
