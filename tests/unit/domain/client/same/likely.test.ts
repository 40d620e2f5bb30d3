/** Asking of a whole file who is likely here: the same answer as while one name is typed, in far less time. */
import { expect, test } from 'vitest';
import { createSameIndex } from '../../../../../src/domain/client/same/same-index';
import { madePeople } from '../../../../support/made-people';

test.each([3, 29])('the short way finds the same likely people as the long one (list %i)', (seed) => {
  const clients = madePeople(1200, seed).map(({ client }) => client);
  const index = createSameIndex(clients);
  let there = 0;
  for (const client of clients) {
    const long = index.find(client, client.id).filter(({ level }) => level === 'likely');
    expect(index.likely(client, client.id)).toEqual(long);
    there += long.length;
  }
  expect(there).toBeGreaterThan(100);
});
