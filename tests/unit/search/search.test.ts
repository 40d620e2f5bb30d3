import { beforeEach, describe, expect, test } from 'vitest';
import type { Client } from '../../../src/domain/client/client';
import type { ResourceView } from '../../../src/domain/resource/resource-view';
import { createSearch, type Search, type SearchOptions } from '../../../src/search/index';

const client = (id: string, given: string, family: string, phone?: string): Client => {
  return { id, given, family, createdAt: '2026-01-01T00:00:00.000Z', ...(phone && { phone }) };
};
const resource = (id: string, name: string, city: string, phone: string): ResourceView => ({
  sal: { id, service_id: id, location_id: id },
  service: { id, organization_id: id, name, status: 'active', categories: { 'food-insecurity': true } },
  organization: { id, name },
  location: { id, location_type: 'physical' },
  address: {
    id,
    location_id: id,
    address_1: '1 Main St',
    city,
    state_province: 'CA',
    postal_code: '90013',
    country: 'US',
    address_type: 'physical',
  },
  phones: [{ id, service_at_location_id: id, number: phone, type: 'voice' }],
  schedules: [],
});
const byId = <Row>(rows: readonly Row[], id: (row: Row) => string) => new Map(rows.map((row) => [id(row), row]));
const clients = [
  client('rosa', 'Rosalinda', 'Marmalade', '+12135550151'),
  client('jose', 'José', 'Núñez'),
  client('otto', 'Otto', 'Umbrellastand'),
];
const resources = [
  resource('pantry', 'St. Mark’s Food Pantry', 'Sampleville', '+12135550134'),
  resource('comedor', 'Comedor La Cuchara', 'Otherville', '211'),
];

let search: Search;
beforeEach(() => {
  search = createSearch();
  search.setClients(byId(clients, (row) => row.id));
  search.setResources(byId(resources, (row) => row.sal.id));
});
const found = (query: string, options?: SearchOptions) => search.find(query, options).map((hit) => hit.id);

describe('search finds', () => {
  test('a client by the beginning of a name, in any order', () => {
    expect(found('ros')).toEqual(['rosa']);
    expect(found('marm rosa')).toEqual(['rosa']);
  });
  test('a name without its accents', () => {
    expect(found('jose nunez')).toEqual(['jose']);
    expect(found('NÚÑEZ')).toEqual(['jose']);
  });
  test('a name with a slip of the pen', () => {
    expect(found('umbrelastand')).toEqual(['otto']);
  });
  test('a service by name, apostrophe or not, town and postal code', () => {
    expect(found('marks pantry')).toEqual(['pantry']);
    expect(found("St. Mark's")).toEqual(['pantry']);
    expect(found('otherville')).toEqual(['comedor']);
    expect(found('90013', { kinds: ['resource'] }).sort()).toEqual(['comedor', 'pantry']);
  });
  test('a phone number however it is written, whole or its end', () => {
    for (const way of ['(213) 555-0134', '213-555-0134', '+1 213 555 0134', '555-0134', '0134', '2135550134'])
      expect(found(way)).toEqual(['pantry']);
    expect(found('211')).toContain('comedor');
    expect(found('555-0151')).toEqual(['rosa']);
  });
  test('only the kind that is asked for, and no more than asked for', () => {
    expect(found('sampleville', { kinds: ['client'] })).toEqual([]);
    expect(found('food', { limit: 1 })).toHaveLength(1);
  });
  test('nothing for an empty or a hostile query', () => {
    expect(found('')).toEqual([]);
    expect(found('   ')).toEqual([]);
    expect(found('(((('.repeat(10_000))).toEqual([]);
    expect(found('<script>')).toEqual([]);
  });
});

describe('the index follows the records', () => {
  test('a renamed client is found by the new name only', () => {
    search.setClients(byId([client('rosa', 'Rosalinda', 'Teapot')], (row) => row.id));
    expect(found('teapot')).toEqual(['rosa']);
    expect(found('marmalade')).toEqual([]);
    expect(found('umbrellastand')).toEqual([]);
  });
  test('many changes do not leave old words behind', () => {
    for (let i = 0; i < 120; i++) search.setClients(byId([client('rosa', `Name${i}`, 'X')], (row) => row.id));
    expect(found('name119')).toEqual(['rosa']);
    expect(found('name7', { kinds: ['client'] })).toEqual([]);
  });
  test('after the lock nothing is found', () => {
    search.clear();
    expect(found('rosa')).toEqual([]);
    expect(found('555-0134')).toEqual([]);
    search.setClients(byId(clients, (row) => row.id));
    expect(found('ros')).toEqual(['rosa']);
  });
});
