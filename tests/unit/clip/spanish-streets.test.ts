/** Streets as Latin America writes them, with and without a postcode. */
import { describe, expect, it } from 'vitest';
import { findAddresses } from '../../../src/clip/addresses/find-addresses';

describe('streets as Latin America writes them', () => {
  const read = (text: string, region = 'US'): string[] =>
    findAddresses(text, region).map(({ value }) =>
      [value.address_1, value.address_2, value.city, value.state_province, value.postal_code].join('|'),
    );
  it.each([
    [
      'Domicilio: Calle Hidalgo No. 215, Col. Centro, C.P. 27999, Villa Encina, Coahuila.',
      'Calle Hidalgo No. 215|Col. Centro|Villa Encina|Coahuila|27999',
    ],
    [
      'Av. Juárez No. 44 Zona Centro C.P. 27999 Villa Encina de la Sierra, Coahuila.',
      'Av. Juárez No. 44 Zona Centro||Villa Encina de la Sierra|Coahuila|27999',
    ],
    ['Dirección: Blvd. de los Sauces 1480, Monterrey', 'Blvd. de los Sauces 1480||Monterrey||'],
    ['Jr. Los Pinos 200', 'Jr. Los Pinos 200||||'],
    ['C. Fray Luis Encina 8\nSanto Olmo 10299\nRepública Dominicana', 'C. Fray Luis Encina 8||Santo Olmo||10299'],
    ['Av. Central 120, San Olmo 10199, Costa Rica', 'Av. Central 120||San Olmo||10199'],
    ['C. Hidalgo No. 44, Villa Encina, Coahuila', 'C. Hidalgo No. 44|Villa Encina|Coahuila||'],
  ])('%s', (text, parts) => expect(read(text, 'MX')).toEqual([parts]));

  it.each([
    ['Comedor, en la calle Real, 27, bajo. Hasta ahora', 'calle Real, 27|bajo|||'],
    ['C/ Virgen del Olmo, 11', 'C/ Virgen del Olmo, 11||||'],
    ['C/Sauce, 8 bajo, Villaencina', 'C/ Sauce, 8|bajo|Villaencina||'],
    ['Avenida de la Encina, 14, 2.º B. Teléfono', 'Avenida de la Encina, 14|2.º B|||'],
    ['c/ Obispo Prado, 6, 50099', 'c/ Obispo Prado, 6||||50099'],
    ['Calle Ocampo #218, Col. Centro', 'Calle Ocampo #218|Col. Centro|||'],
    ['abrió en el número 215 de la calle Roble, a media cuadra', '215 de la calle Roble||||'],
  ])('with the number behind its comma, floor and quarter: %s', (text, parts) =>
    expect(read(text, 'ES')).toEqual([parts]),
  );

  it('are no streets in the middle of a sentence', () => {
    expect(read('Ella vive en la Calle Luna 4 y trabaja lejos de allí.')).toEqual([]);
    expect(read('la calle Real, 10:00 horas')).toEqual([]);
    expect(read('la calle Real, 20 personas')).toEqual([]);
    expect(read('en la calle Mayor, 5 de enero')).toEqual([]);
    expect(read('C. Robinson 22 years old')).toEqual([]);
    expect(read('Dr. C. Martin 5, Springfield')).toEqual([]);
    expect(read('La Calle de los Olmos 3 años después')).toEqual([]);
  });
});
