import { describe, expect, test } from 'vitest';
import type { Edit } from '../../../../src/domain/record/edit';
import type { Evidence } from '../../../../src/domain/resource/directory';
import { formOfDraft, formOfResource } from '../../../../src/domain/resource/form-of-draft';
import type { Found, ResourceDraft } from '../../../../src/domain/resource/resource-draft';
import { resourceEdits } from '../../../../src/domain/resource/resource-edits';
import { editField, NO_ADDRESS, type ResourceForm } from '../../../../src/domain/resource/resource-form';
import { assembleResources, type ResourceView } from '../../../../src/domain/resource/resource-view';
import { directory } from '../../../support/directory';

let counter = 0;
const uuid = () => `id-${++counter}`;
const source = {
  url: 'https://www.pantry.example/?utm_source=x',
  title: 'Pantry',
  page_hash: 'h1',
  extractor_version: '1',
};
const monday = { now: '2026-11-23T18:00:00.000Z', uuid, source, checked: true };
const friday = { ...monday, now: '2026-11-27T18:00:00.000Z' };

const found = <T>(value: T, quote = String(value)): Found<T> => ({
  value,
  confidence: 0.95,
  witness: 'text',
  evidence: { quote, before: '', after: '' },
});

const draft = (over: Partial<ResourceDraft> = {}): ResourceDraft => ({
  name: found('St. Mark’s Food Pantry'),
  alternate_names: [],
  services: [found('Food pantry')],
  phones: [
    found({ number: '+12135550134', extension: null, type: 'voice', as_written: '(213) 555-0134' }, '(213) 555-0134'),
  ],
  emails: [],
  addresses: [
    found(
      {
        ...NO_ADDRESS,
        address_1: '410 Alder St',
        address_2: 'Room 2',
        city: 'Los Angeles',
        state_province: 'CA',
        postal_code: '90013',
        as_written: '410 Alder St, Room 2',
      },
      '410 Alder St, Room 2',
    ),
  ],
  url: found('https://pantry.example/'),
  schedule: [
    found({ freq: 'WEEKLY', interval: 1, byday: 'TU,TH', opens_at: '10:00', closes_at: '12:30', notes: '' }, 'Tu/Th'),
  ],
  hours_text: found('Tu/Th 10-12:30'),
  by_appointment: false,
  eligibility: found('Residents of 90012–90014'),
  fees: null,
  application: null,
  documents: found('Photo ID'),
  area: found('Clark County'),
  accessibility: found('Ramp at the side door'),
  languages: [found('en'), found('es')],
  description: found('Groceries once a week.'),
  categories: [found('food')],
  ...over,
});

function clipped(form: ResourceForm = formOfDraft(draft(), uuid)) {
  const place = directory();
  place.apply(resourceEdits(form, monday));
  return place;
}

const tables = (edits: readonly Edit[]) => edits.map((edit) => edit.table).sort();
const fieldsOf = (view: ResourceView) => (view.evidence as Evidence).fields;

describe('a clipped page becomes a directory record', () => {
  const view = clipped().view();
  test('with organization, service, place, phone and hours', () => {
    expect(view.service).toMatchObject({
      name: 'St. Mark’s Food Pantry',
      services_offered: 'Food pantry',
      status: 'active',
      eligibility_description: 'Residents of 90012–90014',
      required_documents: 'Photo ID',
      area_served: 'Clark County',
      languages: { en: true, es: true },
      categories: { 'food-insecurity': true },
      assured_date: monday.now,
    });
    expect(view.organization.name).toBe('St. Mark’s Food Pantry');
    expect(view.location).toMatchObject({ location_type: 'physical', accessibility: 'Ramp at the side door' });
    expect(view.address).toMatchObject({ address_1: '410 Alder St', postal_code: '90013', address_type: 'physical' });
    expect(view.phones.map((p) => p.number)).toEqual(['+12135550134']);
    expect(view.schedules).toHaveLength(1);
    expect(view.sal).toMatchObject({ hours_text: 'Tu/Th 10-12:30', source_url: 'https://pantry.example' });
  });

  test('with the words, page and day behind every value', () => {
    const fields = fieldsOf(view);
    expect(Object.keys(fields).sort()).toEqual(
      [
        'name',
        'services_offered',
        'address',
        'url',
        'hours',
        'hours_text',
        'eligibility_description',
        'required_documents',
        'area_served',
        'accessibility',
        'languages',
        'description',
        'categories',
        `phone.${view.phones[0]?.id}`,
      ].sort(),
    );
    expect(fields.address).toMatchObject({
      quote: { quote: '410 Alder St, Room 2' },
      source_url: source.url,
      captured_at: monday.now,
      edited_by_user: false,
    });
  });

  test('a place without an address is virtual and has no address row', () => {
    const bare = clipped(formOfDraft(draft({ addresses: [] }), uuid)).view();
    expect(bare.location.location_type).toBe('virtual');
    expect(bare.address).toBeUndefined();
  });

  test('a value the user changed is marked as theirs', () => {
    const edited = editField(formOfDraft(draft(), uuid), 'eligibility', 'Anyone');
    expect(fieldsOf(clipped(edited).view()).eligibility_description).toMatchObject({
      witness: 'typed',
      edited_by_user: true,
    });
  });
});

describe('the same page clipped again', () => {
  test('writes nothing when nothing changed on the same day', () => {
    const place = clipped();
    expect(resourceEdits(formOfDraft(draft(), uuid), monday, place.view())).toEqual([]);
  });

  test('writes only the check date when nothing changed since', () => {
    const place = clipped();
    const edits = resourceEdits(formOfDraft(draft(), uuid), friday, place.view());
    expect(edits).toEqual([{ table: 'service', id: place.view().service.id, set: { assured_date: friday.now } }]);
  });

  test('writes a changed phone beside the old one, and takes none away', () => {
    const place = clipped();
    const other = found({ number: '+12135550177', extension: null, type: 'voice' as const, as_written: '' });
    place.apply(resourceEdits(formOfDraft(draft({ phones: [other] }), uuid), friday, place.view()));
    expect(place.view().phones.map((p) => p.number)).toEqual(['+12135550134', '+12135550177']);
  });

  test('replaces the hours that changed', () => {
    const place = clipped();
    const hours = found({
      freq: 'WEEKLY' as const,
      interval: 1,
      byday: 'FR',
      opens_at: '09:00',
      closes_at: '10:00',
      notes: '',
    });
    place.apply(resourceEdits(formOfDraft(draft({ schedule: [hours] }), uuid), friday, place.view()));
    expect(place.view().schedules.map((s) => s.byday)).toEqual(['FR']);
  });

  test('keeps what the page no longer says', () => {
    const place = clipped();
    const gone = draft({ eligibility: null, addresses: [], schedule: [], hours_text: null, languages: [], phones: [] });
    place.apply(resourceEdits(formOfDraft(gone, uuid), friday, place.view()));
    const view = place.view();
    expect(view.service.eligibility_description).toBe('Residents of 90012–90014');
    expect(view.address?.address_1).toBe('410 Alder St');
    expect(view.schedules).toHaveLength(1);
    expect(view.phones).toHaveLength(1);
    expect(Object.keys(view.service.languages ?? {})).toEqual(['en', 'es']);
  });

  test('keeps what the user once wrote by hand', () => {
    const place = clipped(editField(formOfDraft(draft(), uuid), 'eligibility', 'Anyone; ask for Denise'));
    place.apply(resourceEdits(formOfDraft(draft({ eligibility: found('Members only') }), uuid), friday, place.view()));
    expect(place.view().service.eligibility_description).toBe('Anyone; ask for Denise');
    expect(fieldsOf(place.view()).eligibility_description?.edited_by_user).toBe(true);
  });

  test('takes what the user writes now, even over what they wrote before', () => {
    const place = clipped(editField(formOfDraft(draft(), uuid), 'eligibility', 'Anyone'));
    const again = editField(formOfDraft(draft(), uuid), 'eligibility', 'Adults');
    place.apply(resourceEdits(again, friday, place.view()));
    expect(place.view().service.eligibility_description).toBe('Adults');
  });
});

describe('a record opened and changed by hand', () => {
  const byHand = { ...friday, source: null, checked: false };

  test('without a change writes nothing', () => {
    const place = clipped();
    expect(resourceEdits(formOfResource(place.view()), byHand, place.view())).toEqual([]);
  });

  test('writes the field that was changed and its evidence', () => {
    const place = clipped();
    const edits = resourceEdits(editField(formOfResource(place.view()), 'fees', 'Free'), byHand, place.view());
    expect(tables(edits)).toEqual(['evidence', 'service']);
    const service = edits.find((edit) => edit.table === 'service');
    expect(service).toMatchObject({ set: { fees_description: 'Free', last_modified: friday.now } });
    expect(Object.keys((service as { set: object }).set)).toHaveLength(2);
  });

  test('may be emptied: address, phone and hours go', () => {
    const place = clipped();
    let form = formOfResource(place.view());
    form = editField(form, 'address', NO_ADDRESS);
    form = editField(form, 'phones', []);
    form = editField(form, 'schedule', []);
    const phone = place.view().phones[0]?.id;
    place.apply(resourceEdits(form, byHand, place.view()));
    const view = place.view();
    expect(view.address).toBeUndefined();
    expect(view.location.location_type).toBe('virtual');
    expect(view.phones).toEqual([]);
    expect(view.schedules).toEqual([]);
    expect(fieldsOf(view)[`phone.${phone}`]).toBeUndefined();
  });

  test('a typed number is kept as a number, one that cannot be read as it was typed', () => {
    const place = clipped();
    const blank = { extension: '', type: 'voice', as_written: '', description: '' } as const;
    const phones = [
      { number: '(213) 555-0199 x4', ...blank },
      { number: 'ask Denise', ...blank },
      { number: ' ', ...blank },
    ];
    place.apply(resourceEdits(editField(formOfResource(place.view()), 'phones', phones), byHand, place.view()));
    expect(place.view().phones.map((p) => [p.number, p.extension])).toEqual([
      ['+12135550199', '4'],
      ['ask Denise', undefined],
    ]);
  });
});

describe('putting the directory together', () => {
  test('a missing organization or location does not hide a service, a missing service does', () => {
    const empty = new Map();
    const sal = { id: 's', service_id: 'v', location_id: 'l' };
    const service = { id: 'v', organization_id: 'o', name: 'Pantry', status: 'active' } as const;
    const base = { organization: empty, location: empty, address: empty, phone: empty, schedule: empty };
    const one = { ...base, service_at_location: new Map([['s', sal]]) };
    const view = assembleResources({ ...one, service: new Map([['v', service]]) }).get('s');
    expect(view?.organization.name).toBe('Pantry');
    expect(view?.location.location_type).toBe('virtual');
    expect(assembleResources({ ...one, service: empty }).size).toBe(0);
  });
});
