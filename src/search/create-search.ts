import MiniSearch from 'minisearch';
import type { Client } from '../domain/client/client';
import type { Id } from '../domain/record/record';
import type { ResourceView } from '../domain/resource/resource-view';
import { digitsOf, foldedWords } from '../domain/text/fold';
import { clientDocument, resourceDocument, type SearchDocument } from './documents';

export type SearchKind = 'client' | 'resource' | 'note';

export interface SearchHit {
  readonly kind: SearchKind;
  readonly id: Id;
  readonly score: number;
}

export interface SearchOptions {
  /** Clients and resources when absent. */
  readonly kinds?: readonly SearchKind[];
  /** 20 when absent. */
  readonly limit?: number;
}

export interface Search {
  /** Brings the index up to these clients; only what differs from the last call is worked on. */
  setClients(clients: ReadonlyMap<Id, Client>): void;
  setResources(resources: ReadonlyMap<Id, ResourceView>): void;
  /** Best first. An empty query finds nothing. */
  find(query: string, options?: SearchOptions): readonly SearchHit[];
  /** Forgets everything: nothing that was indexed stays in memory. */
  clear(): void;
}

type Indexed<Row> = Map<Id, { readonly row: Row; readonly document: SearchDocument }>;

interface Kind<Row> {
  /** Is it the very row that was indexed? Records keep their identity while they do not change. */
  same(before: Row, now: Row): boolean;
  write(row: Row): SearchDocument;
}

const CLIENT: Kind<Client> = { same: (before, now) => before === now, write: clientDocument };

const RESOURCE: Kind<ResourceView> = {
  same: (before, now) =>
    before.sal === now.sal &&
    before.service === now.service &&
    before.organization === now.organization &&
    before.address === now.address &&
    before.phones.length === now.phones.length &&
    before.phones.every((phone, at) => phone === now.phones[at]),
  write: resourceDocument,
};

export function createSearch(): Search {
  let index = emptyIndex();
  const clients: Indexed<Client> = new Map();
  const resources: Indexed<ResourceView> = new Map();

  function update<Row>(known: Indexed<Row>, rows: ReadonlyMap<Id, Row>, { same, write }: Kind<Row>): void {
    for (const [id, { document }] of known) {
      if (rows.has(id)) continue;
      index.discard(document.id);
      known.delete(id);
    }
    for (const [id, row] of rows) {
      const before = known.get(id);
      if (before && same(before.row, row)) continue;
      const document = write(row);
      if (!before) index.add(document);
      else if (!sameDocument(before.document, document)) index.replace(document);
      known.set(id, { row, document });
    }
  }

  function find(query: string, { kinds, limit = 20 }: SearchOptions = {}): readonly SearchHit[] {
    const asked = query.slice(0, 200);
    const filter = (hit: { id: string }) => kinds === undefined || kinds.includes(kindOf(hit.id));
    const options = { filter, prefix: true, boost: { name: 3, phone: 2 } };
    if (isDialable(asked))
      return index
        .search(digitsOf(asked).replace(/^1(?=\d{10}$)/, ''), { ...options, fields: ['phone', 'place', 'other'] })
        .slice(0, limit)
        .map(toHit);
    const fuzzy = (term: string) => (term.length > 3 && !/\d/.test(term) ? 0.2 : false);
    const all = index.search(asked, { ...options, fuzzy, combineWith: 'AND' });
    const found = all.length > 0 ? all : index.search(asked, { ...options, fuzzy, combineWith: 'OR' });
    return found.slice(0, limit).map(toHit);
  }

  return {
    setClients: (rows) => update(clients, rows, CLIENT),
    setResources: (rows) => update(resources, rows, RESOURCE),
    find,
    clear: () => {
      index = emptyIndex();
      clients.clear();
      resources.clear();
    },
  };
}

function emptyIndex(): MiniSearch<SearchDocument> {
  return new MiniSearch<SearchDocument>({
    fields: ['name', 'other', 'place', 'phone'],
    tokenize: (text) => [...foldedWords(text)],
    processTerm: (term) => term,
    // Discarded documents are swept a few at a time, so that no keystroke waits for it.
    autoVacuum: { minDirtCount: 50, minDirtFactor: 0.1, batchSize: 200, batchWait: 20 },
  });
}

/** "555-0134", "(213) 555": digits and the signs written between them, three digits at least. */
const isDialable = (query: string): boolean => /^[\d\s().+/-]+$/.test(query) && digitsOf(query).length >= 3;

const kindOf = (id: string): SearchKind => (id.startsWith('client:') ? 'client' : 'resource');

const toHit = (hit: { id: string; score: number }): SearchHit => {
  return { kind: kindOf(hit.id), id: hit.id.slice(hit.id.indexOf(':') + 1), score: hit.score };
};

const sameDocument = (a: SearchDocument, b: SearchDocument): boolean =>
  a.name === b.name && a.other === b.other && a.place === b.place && a.phone === b.phone;
