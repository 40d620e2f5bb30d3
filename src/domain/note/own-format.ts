/**
 * An agency's own note format, as data, and as the JSON text in which it is handed on:
 *
 *   {"caseclip":"note-format","version":1,"name":"Home visit","sections":["Who was there","Safety","Next steps"]}
 */
import { done, type Result, refused } from '../record/result';
import type { FormatTarget } from './formats';

export interface OwnFormat {
  readonly id: string;
  readonly name: string;
  readonly sections: readonly { readonly id: string; readonly name: string }[];
}

export type FormatProblem =
  | 'name-missing'
  | 'no-sections'
  /** More sections, or longer names, than a form can show. */
  | 'too-much'
  | 'same-name-twice';

export type FormatFileProblem =
  | FormatProblem
  | 'not-json'
  /** Something else than a note format. */
  | 'other-file'
  | 'newer-version';

export const MOST_SECTIONS = 20;
export const LONGEST_NAME = 60;
const VERSION = 1;

/** As what a note is changed into: it carries the names with it, so that it stays readable without this format. */
export const targetOf = ({ id, name, sections }: OwnFormat): FormatTarget => ({
  id,
  sections,
  layout: { name, sections },
});

export interface TypedFormat {
  readonly name: string;
  readonly sections: readonly string[];
}

/** Names as they are typed: trimmed, empty ones left out. */
export function checkFormat(name: string, sections: readonly string[]): Result<TypedFormat, FormatProblem> {
  const typed = { name: name.trim(), sections: sections.map((one) => one.trim()).filter((one) => one !== '') };
  const all = [typed.name, ...typed.sections];
  if (typed.name === '') return refused('name-missing');
  if (typed.sections.length === 0) return refused('no-sections');
  if (typed.sections.length > MOST_SECTIONS || all.some((one) => one.length > LONGEST_NAME)) return refused('too-much');
  if (new Set(typed.sections).size < typed.sections.length) return refused('same-name-twice');
  return done(typed);
}

/** The format with these names; a section that keeps its name keeps its id, so that its text stays where it is. */
export function writeFormat(
  before: OwnFormat | undefined,
  id: string,
  typed: TypedFormat,
  draw: () => string,
): OwnFormat {
  const sections = typed.sections.map(
    (name) => before?.sections.find((one) => one.name === name) ?? { id: `own-${draw()}`, name },
  );
  return { id, name: typed.name, sections };
}

export const formatFile = ({ name, sections }: Pick<OwnFormat, 'name' | 'sections'>): string =>
  JSON.stringify(
    { caseclip: 'note-format', version: VERSION, name, sections: sections.map((one) => one.name) },
    null,
    2,
  );

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Reads a format that somebody handed on. Fields this version does not know are left out and named; a section may be a
 * name or `{"name": …}`.
 */
export function readFormatFile(
  text: string,
): Result<{ readonly format: TypedFormat; readonly leftOut: readonly string[] }, FormatFileProblem> {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return refused('not-json');
  }
  if (!isObject(file) || file.caseclip !== 'note-format') return refused('other-file');
  if (typeof file.version === 'number' && file.version > VERSION) return refused('newer-version');
  const given = Array.isArray(file.sections) ? (file.sections as unknown[]) : [];
  const leftOut = Object.keys(file).filter((key) => !['caseclip', 'version', 'name', 'sections'].includes(key));
  const names = given.map((section, at) => {
    const place = `sections[${at + 1}]`;
    if (typeof section === 'string') return section;
    if (!isObject(section) || typeof section.name !== 'string') {
      leftOut.push(place);
      return '';
    }
    leftOut.push(...Object.keys(section).flatMap((key) => (key === 'name' ? [] : [`${place}.${key}`])));
    return section.name;
  });
  const format = checkFormat(typeof file.name === 'string' ? file.name : '', names);
  return format.ok ? done({ format: format.value, leftOut }) : format;
}
