import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createMatcher, matchResource } from '../../src/domain/match/match-resource';
import { notSamePairs, notSameRecord, sightingKey } from '../../src/domain/match/not-same';
import { NO_ADDRESS } from '../../src/domain/resource/resource-form';
import { type Matchable, resourceOf, typedForm } from '../support/match';

const runs = { numRuns: 300 * Number(process.env.CASECLIP_ROUNDS ?? 1) };

const word = fc.constantFrom(
  ...'Harbor Marmalade Marmelade Teapot Food Pantry Clinic Clínica North South Saint St. Mark’s Marks 12 Shelter of'.split(
    ' ',
  ),
);
const name = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '));
const resource: fc.Arbitrary<Matchable> = fc.record(
  {
    name,
    organization: name,
    phone: fc.constantFrom('+12135550101', '+12135550102', '211', 'ask Denise'),
    address: fc.constantFrom(
      NO_ADDRESS,
      { ...NO_ADDRESS, address_1: '1 Main St', city: 'Sampleville', postal_code: '90000' },
      { ...NO_ADDRESS, address_1: '1 Main Street', city: 'Sampleville' },
      { ...NO_ADDRESS, address_1: '2 Main St', city: 'Elsewhere' },
    ),
  },
  { requiredKeys: ['name'] },
);
const directoryOf = (...all: Matchable[]) => new Map(all.map((one, at) => [`${at}`, resourceOf(`${at}`, one)]));

test('which of two is the record does not matter', () => {
  fc.assert(
    fc.property(resource, resource, (a, b) => {
      const one = matchResource(typedForm(a), directoryOf(b));
      const other = matchResource(typedForm(b), directoryOf(a));
      expect([other.kind, other.reasons]).toEqual([one.kind, one.reasons]);
    }),
    runs,
  );
});

test('only what is in the directory is ever named, and each record by one row of a page at most', () => {
  fc.assert(
    fc.property(fc.array(resource, { maxLength: 5 }), fc.array(resource, { maxLength: 5 }), (known, rows) => {
      const views = directoryOf(...known.map((one) => ({ ...one, page: 'https://county.example/list' })));
      const found = createMatcher(views)(rows.map(typedForm), 'https://county.example/list');
      const ids = found.flatMap((match) =>
        match.kind === 'new' ? [] : [match.salId, ...match.others.map((o) => o.salId)],
      );
      expect(ids.filter((id) => !views.has(id))).toEqual([]);
      const updated = found.flatMap((match) => (match.kind === 'same' ? [match.salId] : []));
      expect(new Set(updated).size).toBe(updated.length);
    }),
    runs,
  );
});

test('a number that more records share never makes a match stronger', () => {
  const order = { new: 0, near: 1, maybe: 1, same: 2 };
  fc.assert(
    fc.property(resource, resource, fc.integer({ min: 1, max: 5 }), (row, record, count) => {
      const others = Array.from({ length: count }, (_, at): Matchable => {
        return { name: `Bread ${at}`, ...(record.phone && { phone: record.phone }) };
      });
      const alone = matchResource(typedForm(row), directoryOf(record));
      const among = createMatcher(directoryOf(record, ...others))([typedForm(row)]).at(0);
      if (among?.kind === 'new' || among?.salId === '0')
        expect(order[among.kind]).toBeLessThanOrEqual(order[alone.kind]);
      else expect(among?.kind).not.toBe('same');
    }),
    runs,
  );
});

test('what was told apart is not suggested again, by its page or by its id', () => {
  fc.assert(
    fc.property(resource, resource, fc.boolean(), (row, record, byPage) => {
      const ids = { serviceAtLocation: 'r', service: '', organization: '', location: '', address: '' };
      const page = 'https://pantry.example/';
      const other = byPage ? sightingKey(page, row.name) : 'r';
      const told = notSamePairs([notSameRecord('x', '0', other, row.name)]);
      expect(matchResource({ ...typedForm(row), ids }, directoryOf(record), page, true, told).kind).toBe('new');
    }),
    runs,
  );
});
