/**
 * The web app manifest: name, icons, shortcuts. Addresses are hash routes, so a static host needs no
 * rewrites.
 */
import type { ManifestOptions } from 'vite-plugin-pwa';
import { SHARE_PARTS, SHARE_PATH } from './share-target';

const shortcutIcon = [{ src: 'icons/192.png', sizes: '192x192', type: 'image/png' }];

export const manifest: Partial<ManifestOptions> = {
  id: './',
  name: 'Caseclip',
  short_name: 'Caseclip',
  description: 'Referral lists and case notes for case managers. Sealed on this device, works offline.',
  lang: 'en',
  dir: 'ltr',
  start_url: './#/',
  scope: './',
  display: 'standalone',
  background_color: '#f7f6f2',
  theme_color: '#0b6a66',
  categories: ['productivity', 'business'],
  launch_handler: { client_mode: ['navigate-existing', 'auto'] },
  // POST: with GET the words would stand in an address, a server's log and a history.
  share_target: {
    action: `./${SHARE_PATH}`,
    method: 'POST',
    enctype: 'multipart/form-data',
    params: {
      title: SHARE_PARTS.title,
      text: SHARE_PARTS.text,
      url: SHARE_PARTS.url,
      files: [{ name: SHARE_PARTS.file, accept: ['application/pdf', '.pdf'] }],
    },
  },
  icons: [
    { src: 'icons/192.png', sizes: '192x192', type: 'image/png', purpose: 'any' },
    { src: 'icons/512.png', sizes: '512x512', type: 'image/png', purpose: 'any' },
    { src: 'icons/maskable-192.png', sizes: '192x192', type: 'image/png', purpose: 'maskable' },
    { src: 'icons/maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    { src: 'icons/icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
  ],
  shortcuts: [
    { name: 'Today', url: './#/', icons: shortcutIcon },
    { name: 'Clients', url: './#/clients', icons: shortcutIcon },
    { name: 'Find a resource', url: './#/directory', icons: shortcutIcon },
  ],
  screenshots: [
    {
      src: 'screenshots/narrow.png',
      sizes: '360x740',
      type: 'image/png',
      form_factor: 'narrow',
      label: 'A client in Caseclip',
    },
    {
      src: 'screenshots/wide.png',
      sizes: '1280x800',
      type: 'image/png',
      form_factor: 'wide',
      label: 'Today in Caseclip',
    },
  ],
};
