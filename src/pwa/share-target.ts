/**
 * What other programs share with the web app. The system posts it to an address that only the service worker answers:
 * nothing of it is sent anywhere, and nothing stands in an address or a history. It rests in the worker's memory, for a
 * minute at most, until the window that opens for it takes it; it is never written down here.
 */
/** Beside sw.js; `share_target` of the manifest names it. */
export const SHARE_PATH = 'share';
/** Names of the parts of the form that is posted. */
export const SHARE_PARTS = { title: 'title', text: 'text', url: 'url', file: 'file' } as const;

const LONGEST_TEXT = 100_000;
const LARGEST_FILE = 60 * 1024 * 1024;
const FORGET_AFTER_MS = 60_000;

interface Waiting {
  readonly text: string;
  readonly file?: ArrayBuffer;
}

export class ShareTarget {
  #waiting: Waiting | null = null;
  readonly #route: string;
  readonly #isQuestion: (message: unknown) => boolean;

  /** `route` is where shared words are looked at, `isQuestion` knows a window's question for them. */
  constructor(route: string, isQuestion: (message: unknown) => boolean) {
    this.#route = route;
    this.#isQuestion = isQuestion;
  }

  /** Takes what was posted and sends the window on to where it is looked at. Anything may have posted it. */
  async receive(request: Request): Promise<Response> {
    const form = await request.formData().catch(() => null);
    this.#waiting = form && (await readForm(form));
    setTimeout(() => {
      this.#waiting = null;
    }, FORGET_AFTER_MS);
    return Response.redirect(`./#${this.#route}`, 303);
  }

  /** Answers a window's question on the port it sent along, once. */
  answer(question: unknown, port: MessagePort | undefined): void {
    if (!port || !this.#isQuestion(question)) return;
    const file = this.#waiting?.file;
    port.postMessage(this.#waiting, file ? [file] : []);
    this.#waiting = null;
  }
}

async function readForm(form: FormData): Promise<Waiting> {
  const part = (name: string): string => {
    const value = form.get(name);
    return typeof value === 'string' ? value.trim() : '';
  };
  const text = part(SHARE_PARTS.text);
  // Programs repeat in the text what they give as title or address.
  const once = (words: string): string => (text.includes(words) ? '' : words);
  const words = [once(part(SHARE_PARTS.title)), text, once(part(SHARE_PARTS.url))];
  const file = form.get(SHARE_PARTS.file);
  return {
    text: words.filter(Boolean).join('\n').slice(0, LONGEST_TEXT),
    ...(file instanceof File && file.size > 0 && file.size <= LARGEST_FILE && { file: await file.arrayBuffer() }),
  };
}
