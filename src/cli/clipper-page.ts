/** The two halves of the clipper as a plain page script, for the command line. */
import { captureNow } from '../clip/capture/capture-page';
import type { PageModel } from '../clip/model/page-model';
import { type ReadOptions, readModel } from '../clip/page/read-model';
import { readString } from '../clip/read-strings';

/** Milliseconds that `work` takes, beside what it yields. */
function timed<Value>(work: () => Value): { readonly value: Value; readonly ms: number } {
  const start = performance.now();
  return { value: work(), ms: performance.now() - start };
}

Object.assign(globalThis, {
  __caseclip: {
    capture: () => timed(() => JSON.stringify(captureNow(document))),
    read: (model: string, options: ReadOptions) => timed(() => readModel(JSON.parse(model) as PageModel, options)),
  },
  __caseclipString: readString,
});
