/** The extension's worker answers one line of a web app: a pairing, or the work of a pairing that was allowed. */
import type { Wire } from '../platform';
import { beginFromExtension, type SealedChannel } from './channel';
import { asFromWeb } from './messages';
import { type ExtensionPairing, pairFromExtension } from './pair-from-extension';
import { pairings } from './pairings';

export interface AnswerDeps extends ExtensionPairing {
  /** What a paired web app may do. */
  readonly serve: (channel: SealedChannel) => void;
}

export function answerLine(wire: Wire, deps: AnswerDeps): void {
  const pairing = pairFromExtension(wire, deps);
  const find = async (id: string) =>
    (await pairings(deps.settings)).find((one) => one.id === id && one.origin === wire.origin) ?? null;
  const work = beginFromExtension(wire, find, deps.serve);
  wire.hear((message) => {
    const heard = asFromWeb(message);
    if (heard?.kind === 'pair-ask') void pairing.ask(heard);
    else if (heard?.kind === 'pair-show') void pairing.show(heard);
    else if (heard?.kind === 'begin') void work.begin(heard);
    else if (heard?.kind === 'sealed') work.take(heard);
  });
}
