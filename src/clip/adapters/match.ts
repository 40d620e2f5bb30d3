/** Element patterns of adapters, made ready once and matched against the skeleton of a page. */
import type { Outline } from '../model/outline';
import type { PageElement } from '../model/page-model';
import type { ElementPattern } from './adapter';

interface Simple {
  readonly tag: string;
  readonly id: string;
  readonly classes: readonly string[];
  /** Beginning of a class, "" for none. */
  readonly begins: string;
}

export interface Matcher {
  readonly own: Simple;
  readonly ancestor: Simple | null;
}

const SIMPLE = /^([a-z][a-z\d]*)?(#[\w-]+)?((?:\.[\w-]+)*)(\.[\w-]+\*)?$/;

/** Reads a pattern; throws on one that says nothing or more than two simple patterns, which is a mistake in the data. */
export function matcherOf(pattern: ElementPattern): Matcher {
  const parts = pattern.split(' ').map(simpleOf);
  const [last] = parts.slice(-1);
  if (!last || parts.length > 2) throw new Error(`"${pattern}" is no element pattern`);
  return { own: last, ancestor: parts.length === 2 ? (parts[0] ?? null) : null };
}

function simpleOf(part: string): Simple {
  const match = SIMPLE.exec(part);
  if (!match || part === '') throw new Error(`"${part}" is no simple element pattern`);
  const [, tag = '', id = '', classes = '', begins = ''] = match;
  return {
    tag,
    id: id.slice(1),
    classes: classes.split('.').filter((one) => one !== ''),
    begins: begins.slice(1, -1),
  };
}

/** All classes and ids ("#…") of a page. */
export function marksOf(outline: Outline): ReadonlySet<string> {
  const marks = new Set<string>();
  for (const element of outline.elements) {
    if (element.class !== '') for (const one of element.class.split(/\s+/)) marks.add(one);
    if (element.id !== '') marks.add(`#${element.id}`);
  }
  return marks;
}

/** Can any element of a page with these marks be what the pattern means? Most pages have no mark of most products. */
export const isPossible = ({ own, ancestor }: Matcher, marks: ReadonlySet<string>): boolean =>
  [own, ...(ancestor ? [ancestor] : [])].every(
    ({ id, classes, begins }) =>
      (id === '' || marks.has(`#${id}`)) &&
      classes.every((one) => marks.has(one)) &&
      (begins === '' || [...marks].some((one) => one.startsWith(begins))),
  );

/** True when the element at `index` is what the pattern means. */
export function matches(outline: Outline, index: number, { own, ancestor }: Matcher): boolean {
  const element = outline.at(index);
  if (!element || !fits(element, own)) return false;
  if (!ancestor) return true;
  for (let up = outline.at(element.parent); up; up = outline.at(up.parent)) if (fits(up, ancestor)) return true;
  return false;
}

function fits(element: PageElement, { tag, id, classes, begins }: Simple): boolean {
  if ((tag !== '' && element.tag !== tag) || (id !== '' && element.id !== id)) return false;
  if (classes.length === 0 && begins === '') return true;
  if (element.class === '') return false;
  const own = element.class.split(/\s+/);
  return classes.every((one) => own.includes(one)) && (begins === '' || own.some((one) => one.startsWith(begins)));
}
