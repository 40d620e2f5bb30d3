import MiniSearch from 'minisearch';
import type { Client } from '../domain/client/client';
import type { Id } from '../domain/record/record';
import type { ResourceView } from '../domain/resource/resource-view';
import { digitsOf, foldedWords } from '../domain/text/fold';
import { clientDocument, resourceDocument, type SearchDocument } from './documents';

export type SearchKind = 'client' | 'resource';

export interface SearchHit {
  readonly kind: SearchKind;
  readonly id: Id;
  readonly score: number;
}

export interface SearchOptions {
  /** Both when absent. */
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

export function createSearch(): Search {
  let index = emptyIndex();
  const indexed: Record<SearchKind, Map<Id, SearchDocument>> = { client: new Map(), resource: new Map() };

  function update(kind: SearchKind, documents: ReadonlyMap<Id, SearchDocument>): void {
    const known = indexed[kind];
    for (const [id, document] of known) {
      if (documents.has(id)) continue;
      index.discard(document.id);
      known.delete(id);
    }
    for (const [id, document] of documents) {
      const before = known.get(id);
      if (before && sameDocument(before, document)) continue;
      if (before) index.replace(document);
      else index.add(document);
      known.set(id, document);
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
    setClients: (clients) => update('client', mapValues(clients, clientDocument)),
    setResources: (resources) => update('resource', mapValues(resources, resourceDocument)),
    find,
    clear: () => {
      index = emptyIndex();
      indexed.client.clear();
      indexed.resource.clear();
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

function mapValues<From, To>(map: ReadonlyMap<Id, From>, to: (value: From) => To): ReadonlyMap<Id, To> {
  return new Map([...map].map(([id, value]): [Id, To] => [id, to(value)]));
}
