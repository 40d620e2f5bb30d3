import { defineBackground } from 'wxt/utils/define-background';
import { startBackground } from '../src/compose-background';

export default defineBackground({ type: 'module', main: startBackground });
