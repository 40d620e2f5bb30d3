/** The screens over the baseline, as `src/pwa/main.tsx` draws them over the vault. */
import { webPlatform } from '../../../src/platform/web/web-platform';
import { mount } from '../../../src/ui';
import { plainApp } from './plain-app';

const root = document.getElementById('app');
if (root) void mount(root, plainApp(webPlatform()), 'page');
