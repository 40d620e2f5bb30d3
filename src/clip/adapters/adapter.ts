/**
 * What an adapter says of one piece of widely used software: which elements are its records, which name them, which
 * hold a field. Data only, over the skeleton of a page (tags, classes, ids); it names no site. An adapter proposes a
 * cut and labels words; whether the page is a list is still judged by what the records hold.
 */
import type { LabelledField } from '../fields/label-words';

/**
 * One or two simple patterns, the first an ancestor of the second: "#wpsl-stores li", "div.views-row". Each is a tag, an
 * id (#), classes (.), or a mix; a class that ends in "*" stands for all that begin so.
 */
export type ElementPattern = string;

export interface Adapter {
  /** Product and part, as its makers call it. */
  readonly software: string;
  /** Its test page in tests/fixtures/pages, without ".html". */
  readonly page: string;
  /** Each such element is one record. */
  readonly records?: ElementPattern;
  /** The name inside a record. */
  readonly name?: ElementPattern;
  /** People who work there: never resources. */
  readonly staff?: ElementPattern;
  /** Beginning of classes that go on with the field's own name ("geodir-field-" + "business_hours"). */
  readonly fieldClass?: string;
  /** Elements that hold a field of prose, where the class does not say which. */
  readonly fields?: Readonly<Partial<Record<LabelledField, ElementPattern>>>;
}
