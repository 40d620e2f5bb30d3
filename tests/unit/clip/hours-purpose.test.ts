/** What hours are for: the counter's, those of the house it is in, and how one gets there. */
import { describe, expect, it } from 'vitest';
import { purposeNamed } from '../../../src/clip/draft/hours-purpose';
import { bySentence } from '../../../src/clip/draft/line-purpose';

const line = (text: string) => ({ at: 0, length: text.length, block: 0, text });

describe('the purpose that words name', () => {
  it.each([
    'Parking: garage open 24 hours',
    'Estacionamiento público, abierto todos los días de 6 a 22',
    'The light rail runs every 12 minutes, Monday to Friday 5am to 11pm',
    'El tren ligero pasa cada 12 minutos',
  ])('%s: how one gets there', (words) => expect(purposeNamed(words)).toBe('other'));

  it.each(['Building hours: Mon-Fri 7-6', 'El edificio abre a las 7:30', 'Courthouse doors open at 7'])(
    '%s: of the house',
    (words) => expect(purposeNamed(words)).toBe('building'),
  );

  it.each([
    'Parking lot pantry, Saturdays 9-11',
    'Shower bus at the library, Mondays 10-2',
    'The bus stops at our door. Pantry open Tuesday 9-11',
    'Parking is free. Food pantry: Tuesday 9-11',
    'Drive-through food pick-up',
  ])('%s: of a service', (words) => expect(purposeNamed(words)).toBe('service'));
});

describe('a sentence about the house', () => {
  it('is told apart from the one about the office, whose days it does not share', () => {
    const parts = bySentence(
      line('La oficina está abierta de lunes a viernes, de 9:00 a.m. a 4:00 p.m. El edificio abre a las 8:00 a.m.'),
    );
    expect(parts.map(({ text }) => text)).toEqual([
      'La oficina está abierta de lunes a viernes, de 9:00 a.m. a 4:00 p.m.',
      'El edificio abre a las 8:00 a.m.',
    ]);
  });

  it('leaves sentences of one purpose together', () => {
    expect(bySentence(line('Open Monday to Friday 9 to 4. Closed for lunch at noon.'))).toHaveLength(1);
  });
});
