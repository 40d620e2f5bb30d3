import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CHANGES } from '../../../src/app/changes';
import { NOTE_FORMATS } from '../../../src/domain/note/formats';
import { ALL_BUSINESS_STATUSES } from '../../../src/domain/referral/business-status';
import { CATEGORIES, categoryLabel } from '../../../src/domain/resource/categories';

const MESSAGES = join(import.meta.dirname, '../../../src/i18n/messages');

/** All message keys of a language. */
function keysOf(language: string): ReadonlySet<string> {
  const folder = join(MESSAGES, language);
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  return new Set(files.flatMap((file) => Object.keys(JSON.parse(readFileSync(join(folder, file), 'utf8')))));
}

describe('what the data names, the screens can say', () => {
  for (const language of ['en', 'es']) {
    const keys = keysOf(language);
    const missing = (wanted: readonly string[]) => wanted.filter((key) => !keys.has(key));
    test(`every change has its sentence in ${language}`, () => {
      expect(missing(CHANGES.map((name) => `change_${name}`))).toEqual([]);
    });
    test(`every category, note format and section has its word in ${language}`, () => {
      const formats = NOTE_FORMATS.flatMap((format) => [format.label, ...format.sections.map(({ label }) => label)]);
      expect(missing([...CATEGORIES.map(categoryLabel), ...formats])).toEqual([]);
    });
    test(`every status a worker can pick has its words in ${language}`, () => {
      const said = [...keys].filter((key) => key.includes('status_'));
      const unsaid = ALL_BUSINESS_STATUSES.filter(
        (status) => !said.some((key) => key.endsWith(`status_${status.replaceAll('-', '_')}`)),
      );
      expect(unsaid).toEqual([]);
    });
  }
});
