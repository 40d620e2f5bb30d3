/**
 * Documents and forms answer to the names a page gave its parts: with `<input name="children">` in it a form's `children`
 * is that field, with `<img name="title">` the document's `title` is that picture (HTML Standard, "named elements";
 * Web IDL, [LegacyOverrideBuiltIns]). Many pages do so without a thought; a hostile one on purpose.
 */

/** Looks a property up where the page cannot name anything: on the prototypes. */
const FROM_PROTOTYPE = {
  get(node: object, name: string | symbol): unknown {
    const value = Reflect.get(Object.getPrototypeOf(node), name, node);
    return value?.call ? value.bind(node) : value;
  },
};

/**
 * The node with the browser's own properties. Any other element than a form is returned as it is. Only for reading from:
 * keep the node itself where it is compared or looked up.
 */
export function real<Named extends Element | Document>(node: Named): Named {
  const { localName } = node as Element;
  return typeof localName === 'string' && localName !== 'form'
    ? node
    : new Proxy(node, FROM_PROTOTYPE as ProxyHandler<Named>);
}

export const isTextNode = (node: Node): node is Text => node.nodeType === 3;
/** A form with a field called "nodeType" is one, too. */
export const isElementNode = (node: Node): node is Element => !(node.nodeType > 1);
