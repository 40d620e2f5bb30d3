/**
 * The whole application without its screens, put together as the composition roots do it, over a real database and a
 * real vault in a browser. The platform is that of a side panel whose page says what a test wants it to say.
 */
import type { WriteFailure } from '../../../src/app/app';
import { createApp } from '../../../src/app/create-app';
import type {
  DeviceSettingKey,
  DeviceSettings,
  HeldKey,
  LockReason,
  PageProblem,
  Platform,
} from '../../../src/app/platform';
import { done, type Result, refused } from '../../../src/domain/record/result';
import type { Found, PageReading, ResourceDraft } from '../../../src/domain/resource/resource-draft';
import { NO_ADDRESS } from '../../../src/domain/resource/resource-form';
import { readPdf } from '../../../src/platform/pdf/read-pdf';

export interface Laptop extends ReturnType<typeof createApp> {
  /** Name of its database. */
  readonly database: string;
  /** What the clock says; each look moves it by a millisecond. */
  readonly clock: { now: number };
  /** What the page beside the panel yields. */
  readonly page: { yields: Result<PageReading, PageProblem> };
  /** Files handed to the user's disk. */
  readonly files: Map<string, Uint8Array>;
  /** What windows of one browser share. */
  readonly browser: Browser;
}

interface Browser {
  readonly settings: Map<DeviceSettingKey, unknown>;
  readonly watchers: Set<(held: HeldKey | null, reason?: LockReason) => void>;
  held: HeldKey | null;
}

/** A laptop that never had a vault. `own`: what its platform has beyond a plain one. */
export async function emptyLaptop(own: (settings: DeviceSettings) => Partial<Platform> = () => ({})): Promise<Laptop> {
  const clock = { now: Date.parse('2026-11-23T18:00:00.000Z') };
  const page: Laptop['page'] = { yields: refused('no-grant') };
  const files = new Map<string, Uint8Array>();
  const database = `app-${crypto.randomUUID()}`;
  const browser: Browser = { settings: new Map(), watchers: new Set(), held: null };
  const platform = sidePanel(clock, page, files, browser);
  const app = createApp({ ...platform, ...own(platform.settings) }, database);
  await app.session.start();
  return { ...app, database, clock, page, files, browser };
}

/** Another window of the same browser. `own`: what its platform has beyond the first one's. */
export async function secondWindow({ database, clock, page, files, browser }: Laptop, own: Partial<Platform> = {}) {
  const app = createApp({ ...sidePanel(clock, page, files, browser), ...own }, database);
  await app.session.start();
  return { ...app, database, clock, page, files, browser } satisfies Laptop;
}

/** A new, open vault. */
export async function newLaptop(): Promise<Laptop> {
  return withVault(await emptyLaptop());
}

export async function withVault(laptop: Laptop): Promise<Laptop> {
  const pending = await laptop.session.beginVault(PASSPHRASE);
  succeeded(await pending.confirm(pending.recoveryKey));
  return laptop;
}

export const PASSPHRASE = 'plain windmill marmalade teaspoon';

function sidePanel(clock: Laptop['clock'], page: Laptop['page'], files: Laptop['files'], browser: Browser): Platform {
  const { settings, watchers } = browser;
  const put = (next: HeldKey | null, reason?: LockReason) => {
    browser.held = next;
    for (const watcher of watchers) watcher(next, reason);
  };
  const nothing = () => () => undefined;
  return {
    face: 'panel',
    readPdf,
    now: () => clock.now++,
    zone: () => 'America/Los_Angeles',
    uuid: () => crypto.randomUUID(),
    settings: {
      get: async <Value>(key: DeviceSettingKey) => settings.get(key) as Value | undefined,
      set: async (key, value) => void settings.set(key, value),
      remove: async (key) => void settings.delete(key),
    },
    keys: {
      form: 'raw',
      load: async () => browser.held,
      hold: async (next) => put(next),
      extend: async (idleDeadline) => put(browser.held && { ...browser.held, idleDeadline }),
      forget: async (reason) => put(null, reason),
      watch: (changed) => {
        watchers.add(changed);
        return () => void watchers.delete(changed);
      },
    },
    page: {
      current: async () => ({ tabId: 1 }),
      read: async () => page.yields,
      fetchPdf: async () => refused('pdf-unreachable'),
      mayRead: async () => false,
      allowSite: async () => false,
      loaded: async () => true,
      highlight: async () => true,
      mark: async () => undefined,
      goTo: async () => undefined,
      watch: nothing,
      requests: nothing,
    },
    onSystemLock: nothing,
    onLifecycle: nothing,
    openApp: async () => undefined,
    saveFile: async (name, bytes) => void files.set(name, bytes),
    persistStorage: async () => true,
  };
}

/** Days go by. The vault locks itself meanwhile, as it should. */
export async function daysLater(app: Laptop, days: number): Promise<void> {
  app.clock.now += days * 86_400_000;
  if (app.session.state.value.kind === 'unlocked') await app.session.lock('idle');
  succeeded(await app.session.unlock(PASSPHRASE));
}

/** Insists that it worked and that something was written. */
export function succeeded<Value>(result: Result<Value, unknown>): NonNullable<Value> | Value {
  if (!result.ok) throw new Error(`Refused: ${String(result.why)}`);
  return result.value;
}

export function written<Value>(result: Result<Value | null, unknown>): NonNullable<Value> {
  const value = succeeded(result);
  if (value === null || value === undefined) throw new Error('Nothing was written');
  return value as NonNullable<Value>;
}

export const why = (result: Result<unknown, WriteFailure | string>): string =>
  result.ok ? 'done' : String(result.why);

const found = <T>(value: T, quote: string): Found<T> => {
  return { value, confidence: 0.95, witness: 'text', evidence: { quote, before: '', after: '' } };
};

export const PANTRY: ResourceDraft = {
  name: found('Marmalade Street Food Pantry', 'Marmalade Street Food Pantry'),
  alternate_names: [],
  services: [],
  phones: [
    found({ number: '+12135550134', extension: null, type: 'voice', as_written: '(213) 555-0134' }, '(213) 555-0134'),
  ],
  emails: [],
  addresses: [
    found(
      { ...NO_ADDRESS, address_1: '12 Marmalade St', city: 'Sampleville', postal_code: '90000', as_written: '' },
      '12 Marmalade St',
    ),
  ],
  url: null,
  schedule: [
    found(
      { freq: 'WEEKLY', interval: 1, byday: 'TU', opens_at: '10:00', closes_at: '12:30', notes: '' },
      'Tue 10-12:30',
    ),
  ],
  hours_text: found('Tue 10-12:30', 'Tue 10-12:30'),
  by_appointment: false,
  eligibility: found('Everybody', 'Everybody'),
  fees: null,
  application: null,
  documents: null,
  area: null,
  accessibility: null,
  languages: [],
  description: null,
  categories: [found('food', 'food')],
};

/** A page with these resources. */
export const reading = (...resources: ResourceDraft[]): { readonly ok: true; readonly value: PageReading } =>
  done({
    url: 'https://pantry.example/',
    title: 'Pantry',
    lang: 'en',
    kind: resources.length > 1 ? 'list' : 'single',
    ms: 3,
    page_hash: 'abc',
    extractor_version: '1',
    selection: '',
    resources,
    truncated: false,
  });
