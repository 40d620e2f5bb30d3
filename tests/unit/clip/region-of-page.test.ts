/** Which country's numbers a page writes. */
import { describe, expect, it } from 'vitest';
import { regionOfPage } from '../../../src/clip/page/site-of';

describe('the numbering plan of a page', () => {
  it('is not that of a template in Spanish where ZIP codes and numbers are American', () => {
    const text = 'Comedor Luz, 810 Elm St., Pharr, TX 78577. Tel. 956-555-0143';
    expect(regionOfPage('', 'es-ES', text)).toBe('US');
    expect(regionOfPage('', 'es-ES', 'C/ Mayor, 12, 28013 Madrid. Tel. 915 55 01 23')).toBe('ES');
  });

  it('is Irish by county though the template is British', () => {
    expect(regionOfPage('', 'en-gb', 'Church Street\nBallyolmo\nCo. Roscommon\nTel: 090 555 0142')).toBe('IE');
    expect(regionOfPage('', 'en-gb', '4 High Street, Hexley NE46 1AB. 01434 555 0142')).toBe('GB');
  });

  it('is Mexican by its postal code on a page without a language', () => {
    expect(
      regionOfPage('', '', 'Calle Lirio 418 Ote., Col. Centro, Saltillo, Coah. C.P. 25000. Tel. (844) 555 0163'),
    ).toBe('MX');
  });
});
