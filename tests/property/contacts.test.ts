/** Numbers, addresses and e-mails: found where they stand, and no text can break or stall the finders. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findAddresses } from '../../src/clip/addresses/find-addresses';
import { readAddress } from '../../src/clip/addresses/read-address';
import { findEmails } from '../../src/clip/emails/find-emails';
import { decodeCloudflare } from '../../src/clip/emails/mail-link';
import { NO_MAILBOX } from '../../src/clip/emails/spelled-out';
import { findPhones } from '../../src/clip/phones/find-phones';
import { readPhone } from '../../src/clip/phones/read-phone';
import { hostile } from './hostile-text';

const rounds = Number(process.env.CASECLIP_ROUNDS ?? 1);
/** Milliseconds; a hundred times what any text needs, so that only a pattern that runs away is late. */
const TOO_LATE = 15_000;

const digits = (length: number) => fc.stringMatching(new RegExp(`^[2-9]\\d{${length - 1}}$`));
const areas = fc.constantFrom('206', '213', '312', '503', '617', '713', '850', '907');
const local = fc.tuple(
  digits(3).filter((code) => !code.endsWith('11') && code !== '555'),
  fc.stringMatching(/^\d{4}$/),
);

describe('telephone numbers', () => {
  it('are found however they are punctuated, with the place they stand at', () => {
    const shapes = [
      '(A) B-C',
      'A-B-C',
      'A.B.C',
      'A B C',
      '1-A-B-C',
      '+1 A B C',
      '+1 (A) B-C',
      '1 (A) B-C',
      'ABC',
      '(A)B-C',
    ];
    fc.assert(
      fc.property(areas, local, fc.constantFrom(...shapes), (area, [exchange, line], shape) => {
        const written = shape.replace('A', area).replace('B', exchange).replace('C', line);
        const text = `Call us: ${written} on weekdays.`;
        const found = findPhones(text);
        expect(found.map((one) => one.value.number)).toEqual([`+1${area}${exchange}${line}`]);
        expect(text.substr(found[0]?.index ?? 0, found[0]?.length)).toBe(written);
        expect(readPhone(`tel:${written}`)?.number).toBe(`+1${area}${exchange}${line}`);
      }),
      { numRuns: 500 * rounds },
    );
  });

  it('never include the emergency number', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(
          'Call 911',
          'dial 9-1-1 now',
          '911',
          'text 911',
          'In an emergency call 911 or 988',
          'text HELP to 911',
        ),
        (text) => {
          expect(findPhones(text).map((one) => one.value.number)).not.toContain('911');
        },
      ),
    );
  });
});

describe('e-mail addresses', () => {
  it('are found as written or with the signs spelled out', () => {
    const part = fc.stringMatching(/^[a-z][a-z0-9]{0,9}$/);
    fc.assert(
      fc.property(
        part,
        part,
        fc.constantFrom('org', 'com', 'gov', 'net'),
        fc.constantFrom('N@H.T', 'N [at] H [dot] T', 'N(at)H(dot)T', 'N AT H DOT T'),
        (name, host, top, shape) => {
          // "Write to us AT home DOT org" says where, and perhaps no address at all: nobody could tell.
          fc.pre(!(shape.includes(' AT ') && NO_MAILBOX.test(name)));
          const written = shape
            .replace('N', () => name)
            .replace('H', () => host)
            .replace(/T$/, () => top);
          expect(findEmails(`Write to ${written}, please.`).map((one) => one.value)).toEqual([
            `${name}@${host}.${top}`,
          ]);
        },
      ),
      { numRuns: 300 * rounds },
    );
  });

  it('come out of the protection a large host puts them under', () => {
    const part = fc.stringMatching(/^[a-z][a-z0-9]{0,9}$/);
    fc.assert(
      fc.property(part, part, fc.integer({ min: 0, max: 255 }), (name, host, key) => {
        const address = `${name}@${host}.org`;
        const bytes = [key, ...new TextEncoder().encode(address).map((byte) => byte ^ key)];
        expect(decodeCloudflare(bytes.map((byte) => byte.toString(16).padStart(2, '0')).join(''))).toBe(address);
      }),
      { numRuns: 300 * rounds },
    );
  });
});

describe('postal addresses', () => {
  const number = fc.integer({ min: 1, max: 29_999 }).map(String);
  const name = fc.constantFrom(
    'Maple',
    'Oak Hill',
    'Martin Luther King Jr',
    '5th',
    'Old Mill',
    'Washington',
    'N Cedar',
    'SW Alder',
  );
  const type = fc.constantFrom('St', 'Street', 'Ave.', 'Blvd', 'Road', 'Ln', 'Dr.', 'Pkwy');
  const unit = fc.constantFrom('', 'Suite 200', '#5', 'Apt 3B', '2nd Floor', 'Room 104');
  const town = fc.constantFrom('Springfield', 'Salt Lake City', 'St. Cloud', 'Winston-Salem', 'Fort Wayne');
  const state = fc.constantFrom('WA', 'IL', 'Oregon', 'New York', 'TX');
  const zip = fc.stringMatching(/^[1-9]\d{4}(?:-\d{4})?$/);

  it('are split into their parts, on one line or several', () => {
    fc.assert(
      fc.property(
        number,
        name,
        type,
        unit,
        town,
        state,
        zip,
        fc.constantFrom(', ', '\n'),
        (no, street, kind, room, city, region, code, gap) => {
          const lines = [`${no} ${street} ${kind}`, room, `${city}, ${region} ${code}`].filter(Boolean);
          const text = lines.join(gap);
          const value = readAddress(text);
          expect([value.address_1, value.address_2, value.city, value.postal_code]).toEqual([
            lines[0],
            room,
            city,
            code,
          ]);
          const found = findAddresses(`Come and see us.\n\n${text}\n\nAll are welcome.`);
          expect(found.map((one) => one.value.address_1)).toEqual([lines[0]]);
          expect(found[0]?.length).toBe(text.length);
        },
      ),
      { numRuns: 500 * rounds },
    );
  });
});

describe('any text at all', () => {
  it('is searched in bounded time, and every find lies inside it', () => {
    fc.assert(
      fc.property(hostile(), fc.constantFrom('US', 'GB', 'NL', 'ES', 'FR', 'AU', 'CA'), (text, region) => {
        for (const find of [findPhones, findAddresses, findEmails]) {
          const start = performance.now();
          const found = find(text, region);
          expect(performance.now() - start, find.name).toBeLessThan(TOO_LATE);
          for (const one of found) {
            expect(one.index).toBeGreaterThanOrEqual(0);
            expect(one.index + one.length).toBeLessThanOrEqual(text.length);
          }
        }
        expect(readAddress(text, region).as_written).toBe(text.trim());
        readPhone(text, region);
      }),
      { numRuns: 60 * rounds },
    );
  });
});
