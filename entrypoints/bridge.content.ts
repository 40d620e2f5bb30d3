import { defineContentScript } from 'wxt/utils/define-content-script';
import { answerHello } from '../src/platform/extension/answer-hello';
import { relayLines } from '../src/platform/extension/bridge/relay';

export default defineContentScript({
  matches: __CASECLIP_PWA_ORIGINS__.map((origin) => `${origin}/*`),
  runAt: 'document_start',
  allFrames: false,
  main: () => {
    answerHello(window);
    relayLines(window);
  },
});
