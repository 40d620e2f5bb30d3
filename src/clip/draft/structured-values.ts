/**
 * What structured data adds to a draft: values the visible text does not show come in with modest trust, values that
 * both state become surer. Visible words win where they differ.
 */
import type { AddressValue, Found, PhoneValue, ScheduleValue } from '../../domain/resource/resource-draft';
import { readAddress } from '../addresses/read-address';
import { embeddedAddress } from '../fields/map-links';
import { isSameStreet } from '../fields/street-key';
import { readPhone } from '../phones/read-phone';
import type { Entity } from '../structured/entity';
import { scheduleOfTexts } from '../structured/opening-hours';
import { fold, nameSimilarity } from '../words/fold';
import { confident, SIGN } from './confidence';

/** Trust in a value that only structured data states. */
const ALONE = 0.75;

/** The entities that speak of the resource called `name`; a single entity with contact values speaks of the page. */
export function entitiesFor(entities: readonly Entity[], name: string, only: boolean): Entity[] {
  const named = entities.filter((entity) => entity.name !== '' && nameSimilarity(entity.name, name) >= 0.7);
  if (named.length > 0) return named;
  const bare = entities.filter(
    (entity) => entity.name === '' && (entity.addresses.length > 0 || entity.phones.length > 0),
  );
  return only && bare.length === 1 ? bare : [];
}

/** Rows as day and time alone: two witnesses may cut the same week into different rows. */
const openTimes = (rows: readonly ScheduleValue[]): ReadonlySet<string> =>
  new Set(
    rows.flatMap((row) => row.byday.split(',').map((day) => `${day} ${row.interval} ${row.opens_at} ${row.closes_at}`)),
  );

/** Weekly hours: visible ones become surer where structured data says the same; without any, it speaks alone. */
export function withEntitySchedule(
  found: readonly Found<ScheduleValue>[],
  entities: readonly Entity[],
): Found<ScheduleValue>[] {
  const stated = entities
    .map((entity) => ({
      witness: entity.witness,
      rows: entity.schedule.length > 0 ? entity.schedule : scheduleOfTexts(entity.hoursText),
    }))
    .find(({ rows }) => rows.length > 0);
  if (!stated) return [...found];
  if (found.length === 0) {
    return stated.rows.map((value) => ({ value, confidence: ALONE, witness: stated.witness }));
  }
  const known = openTimes(stated.rows);
  return found.map((one) =>
    [...openTimes([one.value])].every((time) => known.has(time))
      ? { ...one, confidence: confident(one.confidence + SIGN.agreed) }
      : one,
  );
}

/** Adds phones of structured data. */
export function withEntityPhones(
  found: readonly Found<PhoneValue>[],
  entities: readonly Entity[],
  region: string,
): Found<PhoneValue>[] {
  const out = [...found];
  for (const entity of entities) {
    for (const [written, fax] of [
      ...entity.phones.map((p) => [p, false] as const),
      ...entity.faxes.map((p) => [p, true] as const),
    ]) {
      const value = readPhone(written, region);
      if (!value) continue;
      const at = out.findIndex((one) => one.value.number === value.number);
      const old = out[at];
      if (old) out[at] = { ...old, confidence: confident(old.confidence + SIGN.agreed) };
      else if (found.length === 0)
        out.push({ value: fax ? { ...value, type: 'fax' } : value, confidence: ALONE, witness: entity.witness });
    }
  }
  return out;
}

/** Adds e-mails of structured data. */
export function withEntityEmails(found: readonly Found<string>[], entities: readonly Entity[]): Found<string>[] {
  const out = [...found];
  for (const entity of entities) {
    for (const value of entity.emails.filter((email) => /^[^@\s]+@[^@\s]+\.[a-z]{2,}$/i.test(email))) {
      const at = out.findIndex((one) => fold(one.value) === fold(value));
      const old = out[at];
      if (old) out[at] = { ...old, confidence: confident(old.confidence + SIGN.agreed) };
      else if (found.length === 0) out.push({ value, confidence: ALONE, witness: entity.witness });
    }
  }
  return out;
}

/** Adds addresses of structured data, and fills parts that the visible address of the same street leaves out. */
export function withEntityAddresses(
  found: readonly Found<AddressValue>[],
  entities: readonly Entity[],
  region: string,
): Found<AddressValue>[] {
  const out = [...found];
  for (const entity of entities) {
    for (const part of entity.addresses) {
      const written =
        part.text ||
        [part.street, part.city, [part.region, part.postal].filter(Boolean).join(' '), part.country]
          .filter(Boolean)
          .join(', ');
      if (written === '') continue;
      const read = readAddress(written, region);
      const value: AddressValue =
        part.street === ''
          ? read
          : {
              ...read,
              city: part.city || read.city,
              state_province: part.region || read.state_province,
              postal_code: part.postal || read.postal_code,
            };
      if (value.address_1 === '') continue;
      const at = out.findIndex((one) => isSameStreet(one.value, value));
      const old = out[at];
      if (old)
        out[at] = { ...old, value: filled(old.value, value), confidence: confident(old.confidence + SIGN.agreed) };
      else if (found.every((one) => one.value.address_1 === ''))
        out.push({ value, confidence: ALONE, witness: entity.witness });
    }
  }
  const streets = out.filter((one) => one.value.address_1 !== '');
  return streets.length > 0 ? streets : out;
}

/** A page without a written street has the one that its embedded map shows. */
export function withEmbeddedMap(
  found: readonly Found<AddressValue>[],
  embeds: readonly string[],
  region: string,
): Found<AddressValue>[] {
  if (found.some((one) => one.value.address_1 !== '')) return [...found];
  const shown = embeds.flatMap((src) => embeddedAddress(src, region) ?? []);
  return shown.length === 1 ? shown.map((value) => ({ value, confidence: ALONE, witness: 'map-link' })) : [...found];
}

const filled = (a: AddressValue, b: AddressValue): AddressValue => ({
  ...a,
  address_2: a.address_2 || b.address_2,
  city: a.city || b.city,
  state_province: a.state_province || b.state_province,
  postal_code: a.postal_code || b.postal_code,
  country: a.country || b.country,
});
