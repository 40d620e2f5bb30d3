/**
 * The one port to the outside: what differs between the extension and the web app. Implemented in
 * `src/platform/{extension,web}`, given to the application by the composition roots.
 */
import type { Json } from '../domain/record/json';
import type { Moment } from '../domain/record/record';
import type { Result } from '../domain/record/result';
import type { PdfProblem, PdfText } from '../domain/resource/pdf-text';
import type { PageReading, Quote } from '../domain/resource/resource-draft';
import type { DailyNotice } from '../domain/today/reminders';

/** Settings of this device that are needed before unlocking. Never anything about a client. Backed by idb-keyval. */
export interface DeviceSettings {
  get<Value>(key: DeviceSettingKey): Promise<Value | undefined>;
  set(key: DeviceSettingKey, value: unknown): Promise<void>;
  remove(key: DeviceSettingKey): Promise<void>;
}
export type DeviceSettingKey =
  | 'keyset'
  | 'device-id'
  | 'language'
  | 'theme'
  | 'density'
  | 'lock-times'
  | 'single-keys'
  | 'last-backup'
  | 'backup-rhythm'
  | 'offered-keyset'
  | 'pairings'
  /** Name of the database in use, where it is not the product's first one. */
  | 'database'
  /** A move of this face's records into the other face's vault that is under way. */
  | 'moving-in'
  /** Vaults that were in use here before, kept as they were. */
  | 'earlier-vaults'
  /** The newest backup whose drill came out well. */
  | 'proven-backup'
  /** What is shown of Today outside the program's windows. */
  | 'reminders'
  /** What is said once a day. */
  | 'daily-notice';

/** Why the vault closed; shown on the unlock screen in plain words. */
export type LockReason = 'asked' | 'idle' | 'absolute' | 'system' | 'quick-hide' | 'other-surface' | 'browser-closed';

/** What stays open between surfaces of one origin while unlocked. Deadlines are epoch milliseconds. */
export interface HeldKey {
  /** Extension: the 32 raw bytes of the vault root key (storage.session keeps no CryptoKey). Web: a non-extractable HKDF key. */
  readonly key: Uint8Array | CryptoKey;
  readonly idleDeadline: number;
  readonly absoluteDeadline: number;
}

/** Where the open key rests. The extension: `storage.session`; the web app: memory, handed to new tabs by BroadcastChannel. */
export interface KeyKeeper {
  /** Does this face hold raw bytes ("raw") or a non-extractable key ("handle")? */
  readonly form: 'raw' | 'handle';
  load(): Promise<HeldKey | null>;
  hold(held: HeldKey): Promise<void>;
  /** Moves the idle deadline on every surface. */
  extend(idleDeadline: number): Promise<void>;
  /** Wipes the key on every surface, then resolves. */
  forget(reason: LockReason): Promise<void>;
  /** Called when another surface unlocked, extended or locked. Returns the unsubscriber. */
  watch(changed: (held: HeldKey | null, reason?: LockReason) => void): () => void;
}

/** Why a page could not be read, each with its own sentence in the catalogue. */
export type PageProblem = 'no-grant' | 'not-a-web-page' | 'pdf' | 'tab-closed' | 'too-slow' | 'no-tab';

/** Why the file behind a tab could not be fetched: its own server gives it once only, or it lies on the disk. */
export type FileProblem = PageProblem | 'pdf-unreachable' | 'pdf-large';

export interface PageStrip {
  readonly tabId: number;
  /** Undefined while this tab has granted nothing. */
  readonly url?: string;
  readonly title?: string;
  readonly capturedAt?: Moment;
}

/** What a user's gesture outside the panel asks for. */
export type PanelRequest =
  | { readonly kind: 'clip-page'; readonly tabId: number }
  | { readonly kind: 'clip-selection'; readonly tabId: number; readonly text: string; readonly url: string }
  /** A link's target was opened in `tabId`, a new tab in front, which has granted nothing yet: say which key reads it. */
  | { readonly kind: 'open-link'; readonly tabId: number; readonly url: string }
  | { readonly kind: 'note-selection'; readonly tabId: number; readonly text: string; readonly url: string }
  | { readonly kind: 'new-note'; readonly tabId: number };

/** The page beside the panel. Present in the extension's side panel only. */
export interface PageAccess {
  /** The active tab of this window, as far as it is granted. */
  current(): Promise<PageStrip | null>;
  /** Injects the clipper into a granted tab and returns its reading. */
  read(
    tabId: number,
    options: { readonly selection?: string },
    signal: AbortSignal,
  ): Promise<Result<PageReading, PageProblem>>;
  /** The PDF that a granted tab shows, fetched by the tab from its own address. Rejects with the signal's reason. */
  fetchPdf(tabId: number, signal: AbortSignal): Promise<Result<Uint8Array, FileProblem>>;
  /** Did the user let the extension read this site for good? */
  mayRead(url: string): Promise<boolean>;
  /** Asks the browser to ask the user; only inside a click. True when the site of `url` may be read from now on. */
  allowSite(url: string): Promise<boolean>;
  /** Resolves when the tab has the page it was opened for, or false when it is gone or takes too long. */
  loaded(tabId: number, signal: AbortSignal): Promise<boolean>;
  /** Shows the words on the page: marked and scrolled into view; false when they are not there any more. */
  highlight(tabId: number, quote: Quote): Promise<boolean>;
  /** Marks the words where they are, nothing moves; null takes the mark away. */
  mark(tabId: number, quote: Quote | null): Promise<void>;
  /** Brings a tab to the front, or opens a new one. */
  goTo(target: { readonly tabId: number } | { readonly url: string }): Promise<void>;
  /** The active tab changed, navigated or granted. */
  watch(changed: () => void): () => void;
  /** Requests waiting from the toolbar, context menu or commands; each is delivered once. */
  requests(handle: (request: PanelRequest) => void): () => void;
}

/**
 * Reads the words of a PDF. `bytes` are handed over and empty afterwards. `onPage` is told how many pages of how many
 * are read. Rejects with the signal's reason when it was stopped.
 */
export type PdfReader = (
  bytes: Uint8Array,
  signal: AbortSignal,
  onPage: (page: number, of: number) => void,
) => Promise<Result<PdfText, PdfProblem>>;

/** What another program handed over through the system's share sheet. */
export interface Shared {
  /** "" when only a file came. */
  readonly text: string;
  /** A PDF, as its bytes. */
  readonly file?: Uint8Array;
}

/**
 * Why there is no passkey. 'not-supported': this browser or page cannot. 'cancelled': nobody confirmed in time, or the
 * passkey is not at hand; browsers do not tell these apart. 'no-prf': it can sign in, but not open a vault.
 * 'already-there': this authenticator holds one for this vault.
 */
export type PasskeyProblem = 'not-supported' | 'cancelled' | 'no-prf' | 'already-there';

/** Passkeys as keys: WebAuthn (level 3) with the PRF extension, always with the person's PIN, finger or face. */
export interface Passkeys {
  /** Where the browser lets them be used: this page's host name, or the extension's id. */
  readonly site: string;
  available(): Promise<boolean>;
  /** Makes one and asks it with `salt`. `known`: credentials of this vault, which are not to be doubled. */
  create(
    salt: Uint8Array,
    known: readonly Uint8Array[],
  ): Promise<Result<{ readonly credential: Uint8Array; readonly secret: Uint8Array }, PasskeyProblem>>;
  /** Asks whichever of these is at hand. `secret`: 32 bytes, always the same for one credential and salt. */
  ask(
    passkeys: readonly { readonly credential: Uint8Array; readonly salt: Uint8Array }[],
  ): Promise<Result<{ readonly credential: Uint8Array; readonly secret: Uint8Array }, PasskeyProblem>>;
}

/** Why a file is not in the folder. 'not-written': it did not read back as it was written. */
export type FolderProblem = 'not-allowed' | 'gone' | 'full' | 'not-written';

/** A folder on the user's disk that backups go into. */
export interface BackupFolder {
  /** The folder's own name; null while none is chosen. */
  name(): Promise<string | null>;
  /** Lets the user choose one; only inside a click. Null when nothing was chosen. */
  choose(): Promise<string | null>;
  /** May it be written now? With `ask` the browser may ask the user: only inside a click. */
  permitted(ask: boolean): Promise<boolean>;
  /** Gives the name the file got: no file is written over. Resolves when it was read back and is the same. */
  write(name: string, bytes: Uint8Array): Promise<Result<string, FolderProblem>>;
  forget(): Promise<void>;
}

/** Sites the user let the extension read for good. */
export interface AllowedSites {
  /** Origins such as "https://a.example", sorted. */
  list(): Promise<readonly string[]>;
  forget(origin: string): Promise<void>;
}

/** Where people host web apps of their own, besides the addresses that the build trusts. */
export interface WebAppAddresses {
  /** Origins that the build trusts. */
  readonly given: readonly string[];
  /** Origins that were added and are permitted, sorted. */
  list(): Promise<readonly string[]>;
  /** Asks the browser to ask the user for exactly this origin; only inside a click. False: it was not allowed. */
  add(origin: string): Promise<boolean>;
  /** From then on nothing there is answered, and the connection to it is forgotten. */
  remove(origin: string): Promise<void>;
  watch(changed: () => void): () => void;
}

/** Whose pages the extension's worker answers: top-level pages of these origins. */
export interface TrustedOrigins {
  origins(): Promise<readonly string[]>;
  watch(changed: () => void): () => void;
}

/**
 * A line between the extension and the web app: values that survive JSON, in order, each once. It carries nothing in the
 * clear but what `src/app/bridge` says before there is a key. Whoever goes ends it for both.
 */
export interface Wire {
  /** Origin of the other side, as the browser vouches for it. */
  readonly origin: string;
  /** Origin of this side. */
  readonly own: string;
  post(message: Json): void;
  /** What came before is delivered first. One listener. */
  hear(heard: (message: unknown) => void): void;
  readonly ended: Promise<void>;
  end(): void;
}

/** Memory that all contexts of the extension share and that ends with the browser; for what waits for an approval. */
export interface SharedNotice {
  read(): Promise<unknown>;
  /** `change` gets what is there and returns what is to be there, or undefined to leave it. */
  change(change: (now: unknown) => Json | undefined): Promise<void>;
  watch(changed: (now: unknown) => void): () => void;
}

/** What can be shown of Today outside the program's windows: numbers and fixed sentences, never a name or content. */
export interface Reminders {
  /** Runs one at a time in all windows and the worker of this browser: what is looked at first still holds afterwards. */
  alone(work: () => Promise<void>): Promise<void>;
  /** The number on the program's icon; 0 takes it away. Absent where the browser shows none. */
  readonly badge?: (count: number) => Promise<void>;
  /** Absent where the browser has no notifications. */
  readonly notices?: Notices;
}

export interface Notices {
  /** Does the user let the program show them? */
  allowed(): Promise<boolean>;
  /** Asks the browser to ask the user; only inside a click. */
  ask(): Promise<boolean>;
  /** Says this once a day from now on, in place of what was planned before; a click on it opens Today. Null: nothing. */
  plan(notice: DailyNotice | null): Promise<void>;
  /** Plans anew what is kept, when the browser or a window was started. Never within `alone`. */
  resume(): Promise<void>;
  /** Takes away the one that is on the screen. */
  close(): Promise<void>;
}

export interface Platform {
  readonly face: 'panel' | 'extension-tab' | 'web';
  /** Epoch milliseconds. */
  now(): number;
  /** IANA zone of the device. */
  zone(): string;
  /** UUID v4, lower case. */
  uuid(): string;
  readonly settings: DeviceSettings;
  readonly keys: KeyKeeper;
  readonly page?: PageAccess;
  readonly readPdf: PdfReader;
  readonly passkeys?: Passkeys;
  /** The extension only. */
  readonly sites?: AllowedSites;
  /** The extension only; loaded when the settings show it. */
  webApps?(): Promise<WebAppAddresses>;
  /** Loaded when something is to be shown, or chosen. */
  reminders?(): Promise<Reminders>;
  /** The operating system locked or the device went idle. */
  onSystemLock(locked: () => void): () => void;
  /**
   * 'shown': the surface comes back into view or wakes up, told before anything is painted. 'hidden': it may be closed
   * next without another word. 'frozen': the browser is about to stop it.
   */
  onLifecycle(changed: (moment: 'shown' | 'hidden' | 'frozen') => void): () => void;
  /** Opens the full app (extension: a tab, web: the same window) at a hash route such as "/clients". */
  openApp(route: string): Promise<void>;
  /** Hands a file to the user's disk. The name never holds client data. */
  saveFile(name: string, bytes: Uint8Array, type: string): Promise<void>;
  /** Absent where the browser has no such thing: backups are downloads there. */
  readonly backupFolder?: BackupFolder;
  /** Asks the browser to keep the storage; the answer is shown in Settings. */
  persistStorage(): Promise<boolean>;
  /** Bytes that this origin uses, and may use, as the browser reckons; null where it does not say. */
  storageUse?(): Promise<{ readonly used: number; readonly quota: number } | null>;
  /** Web only: what was shared with this window, once; it rests in memory until somebody asks. */
  takeShared?(): Promise<Shared | null>;
  /** Web only: true once the extension answered on this origin. */
  extensionVersion?(): Promise<string | null>;
  /** Web only: a new line to the extension; null when it is not in this browser. */
  dialExtension?(): Promise<Wire | null>;
  /** The extension only: what a web app asks for and somebody has to allow. */
  readonly pairingNotice?: SharedNotice;
}
