// @vitest-environment happy-dom
/** Structured data as pages really write it. */
import { expect, test } from 'vitest';
import { readMarkedUp } from '../../../src/clip/capture/marked-up';
import type { Entity } from '../../../src/clip/structured/entity';
import { readJsonLd } from '../../../src/clip/structured/json-ld';

function page(body: string): Document {
  return new DOMParser().parseFromString(`<html><body>${body}</body></html>`, 'text/html');
}
const ld = (...scripts: unknown[]): string[] =>
  scripts.map((one) => (typeof one === 'string' ? one : JSON.stringify(one)));

function markedUp(body: string): Entity[] {
  const steps = readMarkedUp(page(body));
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

test('references by @id are followed, in a graph and across scripts', () => {
  const { entities, siteNames } = readJsonLd(
    ld(
      {
        '@graph': [
          { '@type': 'WebSite', name: 'Oak Help' },
          { '@type': ['https://schema.org/NGO'], name: 'Oak Help', location: { '@id': '#p' } },
        ],
      },
      { '@id': '#p', '@type': 'http://schema.org/Place', telephone: '541-555-0123', address: { '@id': '#a' } },
      {
        '@id': '#a',
        '@type': 'PostalAddress',
        streetAddress: '1 Oak Street',
        addressLocality: 'Springfield',
        postalCode: 97477,
      },
    ),
  );
  const [first] = entities;
  expect(siteNames).toEqual(['Oak Help']);
  expect(first?.phones).toEqual(['541-555-0123']);
  expect(first?.addresses[0]).toMatchObject({ street: '1 Oak Street', city: 'Springfield', postal: '97477' });
});

test('opening hours become weekly rows; a holiday exception does not', () => {
  const hours = [
    { dayOfWeek: ['https://schema.org/Monday', 'Tuesday'], opens: '09:00', closes: '17:00:00' },
    { dayOfWeek: 'Sa', opens: '00:00', closes: '23:59' },
    { dayOfWeek: 'Sunday', opens: '10:00', closes: '12:00', validFrom: '2025-12-24', validThrough: '2025-12-24' },
    { dayOfWeek: 'Friday', opens: '08:00', closes: '08:00' },
  ];
  const [entity] = readJsonLd(
    ld({ '@type': 'Library', name: 'Oak Library', openingHoursSpecification: hours }),
  ).entities;
  expect(entity?.schedule.map((row) => `${row.byday} ${row.opens_at}-${row.closes_at}`)).toEqual([
    'MO,TU 09:00-17:00',
    'SA 00:00-24:00',
  ]);
});

test('broken scripts, people, articles and events are passed over', () => {
  const scripts = ld(
    '{"@type":"Organization",',
    { '@type': 'Person', name: 'Sam Sample' },
    { '@type': 'Event', name: 'Fair' },
    [[{ '@type': 'Church', name: 'Oak &amp; Elm <b>Church</b>' }]],
  );
  expect(readJsonLd(scripts).entities.map((entity) => entity.name)).toEqual(['Oak & Elm Church']);
});

test('microdata, RDFa and hCard say the same in their own ways', () => {
  const microdata = `<div itemscope itemtype="http://schema.org/Organization"><b itemprop="name">Oak Help</b><div itemprop="address" itemscope itemtype="http://schema.org/PostalAddress"><span itemprop="streetAddress">1 Oak Street</span><span itemprop="postalCode">97477</span></div><a itemprop="url" href="https://oak.example.org">site</a></div>`;
  const rdfa = `<div vocab="http://schema.org/" typeof="Organization"><b property="name">Oak Help</b><div property="address" typeof="PostalAddress"><span property="streetAddress">1 Oak Street</span><span property="postalCode">97477</span></div></div>`;
  const hcard = `<div class="vcard"><b class="org">Oak Help</b><div class="adr"><span class="street-address">1 Oak Street</span><span class="postal-code">97477</span></div></div>`;
  for (const body of [microdata, rdfa, hcard]) {
    const [entity] = markedUp(body);
    expect(entity?.name).toBe('Oak Help');
    expect(entity?.addresses[0]).toMatchObject({ street: '1 Oak Street', postal: '97477' });
  }
  expect(markedUp(microdata)[0]?.url).toBe('https://oak.example.org');
  expect(markedUp(`<div class="hentry"><span class="author vcard"><b class="fn">Sam Sample</b></span></div>`)).toEqual(
    [],
  );
});

test('who publishes a page or a site is known, also by reference', () => {
  const { publishers } = readJsonLd(
    ld(
      { '@type': 'WebSite', name: 'Oak Guide', publisher: { '@id': '#org' } },
      { '@id': '#org', '@type': 'Organization', name: 'Open Oak', url: 'https://oak.example.org' },
      { '@type': 'Article', headline: 'The court', author: { '@type': 'Person', name: 'Ada Oak' } },
      { '@type': 'NGO', name: 'Elm House' },
    ),
  );
  expect(publishers).toEqual(['Open Oak']);
});
