/**
 * A page model on its way out of the page: one JSON text in pieces, made a little at a time. Text travels far cheaper
 * between processes than a tree of small objects, and making it never holds up the page.
 */
import { MODEL_VERSION, type PageModel } from './page-model';

/** Items of a list that are written in one step. */
const AT_ONCE = 200;

/** The pieces; joined, they are the model as JSON. */
export function* pack({ blocks, elements, ...rest }: PageModel): Generator<void, string[]> {
  const pieces = [JSON.stringify(rest).slice(0, -1)];
  for (const [name, list] of Object.entries({ blocks, elements })) {
    pieces.push(`,"${name}":[`);
    for (let at = 0; at < list.length; at += AT_ONCE) {
      yield;
      const items = JSON.stringify(list.slice(at, at + AT_ONCE)).slice(1, -1);
      pieces.push(at === 0 ? items : `,${items}`);
    }
    pieces.push(']');
  }
  pieces.push('}');
  return pieces;
}

/** The model again; null for what this version did not write. */
export function unpack(pieces: readonly string[]): PageModel | null {
  const model: unknown = JSON.parse(pieces.join(''));
  const known = typeof model === 'object' && model !== null && 'version' in model && model.version === MODEL_VERSION;
  return known ? (model as PageModel) : null;
}
