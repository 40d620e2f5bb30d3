/**
 * An attacker's eye inside the browser: runs in a page or worker of the product, collects everything there that could
 * be a key (every storage area, every database, every global, and what other tabs hand over), and tries each on every
 * sealed row. Written from the published format alone (docs of the envelope), not with the product's own code.
 */

export interface Probed {
  /** Things tried as root key. */
  readonly candidates: number;
  /** Sealed rows found. */
  readonly rows: number;
  /** Rows that opened. */
  readonly opened: number;
  /** A part of what was read, to show that it is plain text. */
  readonly sample: string;
}

/** To be passed to `evaluate`: self-contained, no imports. */
export async function probe(): Promise<Probed> {
  const text = new TextEncoder();
  const keys: CryptoKey[] = [];
  const seen = new Set<unknown>();
  const raw = new Map<string, Uint8Array<ArrayBuffer>>();
  const vaultIds = new Set<string>();
  const rows: { table: string; id: string; lsn: number; sealed: Uint8Array<ArrayBuffer> }[] = [];

  const consider = (bytes: Uint8Array) => {
    if (bytes.length === 32) raw.set(bytes.join(), Uint8Array.from(bytes));
  };
  const considerText = (value: string): void => {
    if (/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(value)) vaultIds.add(value);
    if (/^[0-9a-f]{64}$/i.test(value))
      consider(Uint8Array.from(value.match(/../g) ?? [], (two) => Number.parseInt(two, 16)));
    if (/^[A-Za-z0-9+/_-]{43}=?$/.test(value)) {
      const plain = value.replaceAll('-', '+').replaceAll('_', '/');
      consider(Uint8Array.from(atob(plain.padEnd(44, '=')), (sign) => sign.charCodeAt(0)));
    }
  };
  /** Looks into a value, as deep as a key could reasonably lie. */
  const walk = (value: unknown, depth: number): unknown => {
    if (typeof value === 'string') return considerText(value);
    if (typeof value !== 'object' || value === null || seen.has(value) || depth > 6) return null;
    seen.add(value);
    if (value instanceof CryptoKey) return keys.push(value);
    if (value instanceof ArrayBuffer) return consider(new Uint8Array(value));
    if (value instanceof Uint8Array) return consider(value);
    if (
      Array.isArray(value) &&
      value.length === 32 &&
      value.every((one) => Number.isInteger(one) && one >= 0 && one < 256)
    ) {
      return consider(Uint8Array.from(value));
    }
    for (const name of Object.getOwnPropertyNames(value)) {
      try {
        walk((value as Record<string, unknown>)[name], depth + 1);
      } catch {
        // A getter that refuses holds nothing for us.
      }
    }
    return null;
  };
  const asked = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });

  for (const { name } of await indexedDB.databases()) {
    const db = await asked(indexedDB.open(name ?? ''));
    for (const table of db.objectStoreNames) {
      for (const row of await asked(db.transaction(table).objectStore(table).getAll())) {
        if (row?.sealed instanceof Uint8Array) rows.push({ ...row, table, sealed: Uint8Array.from(row.sealed) });
        else walk(row, 0);
      }
    }
    db.close();
  }
  if (typeof chrome !== 'undefined' && chrome.storage) {
    for (const area of [chrome.storage.session, chrome.storage.local]) walk(await area.get(null), 0);
  }
  for (const name of Object.getOwnPropertyNames(globalThis)) {
    if (/^(chrome|window|self|frames|parent|top|document)$/.test(name)) continue;
    try {
      walk((globalThis as unknown as Record<string, unknown>)[name], 3);
    } catch {
      // As above.
    }
  }
  // What open tabs give to a new one.
  const channel = new BroadcastChannel('caseclip-key');
  channel.addEventListener('message', ({ data }) => walk(data, 0));
  channel.postMessage({ kind: 'ask', asker: crypto.randomUUID() });
  await new Promise((done) => setTimeout(done, 600));
  channel.close();

  for (const bytes of raw.values())
    keys.push(await crypto.subtle.importKey('raw', bytes, 'HKDF', false, ['deriveKey']));
  const opened = new Set<string>();
  let sample = '';
  for (const row of rows) {
    const kid = new DataView(row.sealed.buffer).getUint32(1);
    for (const key of keys) {
      for (const vaultId of vaultIds) {
        const kind = row.table === 'op' ? ['op', row.id, row.lsn] : ['row', row.table, row.id, row.lsn];
        try {
          const own = await crypto.subtle.deriveKey(
            {
              name: 'HKDF',
              hash: 'SHA-256',
              salt: text.encode(vaultId),
              info: text.encode(`caseclip/epoch/${kid.toString(16).padStart(8, '0')}`),
            },
            key,
            { name: 'AES-GCM', length: 256 },
            false,
            ['decrypt'],
          );
          const plain = await crypto.subtle.decrypt(
            {
              name: 'AES-GCM',
              iv: row.sealed.slice(5, 17),
              additionalData: text.encode(JSON.stringify([1, vaultId, ...kind, kid])),
            },
            own,
            row.sealed.slice(17),
          );
          opened.add(`${row.table} ${row.id}`);
          sample ||= new TextDecoder().decode(plain.slice(4)).replaceAll('\0', '').slice(0, 80);
        } catch {
          // The wrong key, or a key for something else.
        }
      }
    }
  }
  return { candidates: keys.length, rows: rows.length, opened: opened.size, sample };
}
