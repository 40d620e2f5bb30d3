/** The finder of people entered twice on a made list of 5,000: how many it finds, how many it is wrong about, how long it takes. */
import { createSameIndex } from '../../src/domain/client/same/same-index';
import { duplicateFigures, FLOORS } from '../support/duplicate-figures';
import { madePeople } from '../support/made-people';

const PEOPLE = 5000;
const SEED = 2026;
const ASKED = 500;

export function measureDuplicates() {
  const people = madePeople(PEOPLE, SEED);
  const clients = people.map(({ client }) => client);
  const begun = performance.now();
  const index = createSameIndex(clients);
  const built = performance.now();
  const told = index.pairs().filter(({ level }) => level === 'likely');
  const paired = performance.now();
  const times = clients.slice(0, ASKED).map((client) => {
    const at = performance.now();
    index.find(client, client.id);
    return performance.now() - at;
  });
  const { recall, precision, pairs } = duplicateFigures(people, told);
  return {
    people: PEOPLE,
    ...{ recall, precision, pairs },
    isBelow: recall < FLOORS.recall || precision < FLOORS.precision,
    floors: FLOORS,
    indexMs: built - begun,
    allMs: paired - built,
    oneMs: times.toSorted((a, b) => a - b)[Math.floor(ASKED * 0.95)] ?? 0,
  };
}
