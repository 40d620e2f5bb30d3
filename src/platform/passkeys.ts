/**
 * Passkeys by WebAuthn level 3 (https://www.w3.org/TR/webauthn-3/), used for one thing: the pseudo-random function (PRF)
 * extension, which answers the same 32 bytes to the same 32 bytes for as long as the passkey lives. Nothing is signed in
 * to and no server is asked, so the challenge is checked by nobody. The person is always verified (PIN, finger, face):
 * authenticators answer differently to somebody who was not.
 */
import type { PasskeyProblem, Passkeys } from '../app/platform';
import { done, type Result, refused } from '../domain/record/result';

type Answer = Awaited<ReturnType<Passkeys['ask']>>;
type Source = Uint8Array<ArrayBuffer>;

const WAIT_MS = 120_000;
const SECRET_BYTES = 32;
/** ES256 and RS256, which every authenticator knows one of. */
const ALGORITHMS = [-7, -257];

const random = (bytes: number): Source => crypto.getRandomValues(new Uint8Array(bytes));
const own = (bytes: Uint8Array): Source => Uint8Array.from(bytes);
const listed = (id: Uint8Array): PublicKeyCredentialDescriptor => ({ type: 'public-key', id: own(id) });

/** Base64 for addresses, without padding (RFC 4648 section 5): how WebAuthn names credentials. */
const nameOf = (credential: Uint8Array): string =>
  btoa(String.fromCharCode(...credential))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

const PROBLEMS: Readonly<Record<string, PasskeyProblem>> = {
  NotAllowedError: 'cancelled',
  AbortError: 'cancelled',
  TimeoutError: 'cancelled',
  InvalidStateError: 'already-there',
  NotSupportedError: 'not-supported',
  ConstraintError: 'not-supported',
  SecurityError: 'not-supported',
};

/** What the browser refuses by name is an answer; anything else is a bug. */
async function asked(ask: () => Promise<Credential | null>): Promise<Result<PublicKeyCredential, PasskeyProblem>> {
  try {
    const credential = await ask();
    return credential instanceof PublicKeyCredential ? done(credential) : refused('cancelled');
  } catch (error) {
    const problem = error instanceof DOMException ? PROBLEMS[error.name] : undefined;
    if (problem) return refused(problem);
    throw error;
  }
}

const bytesOf = (source: BufferSource): Uint8Array =>
  ArrayBuffer.isView(source)
    ? new Uint8Array(source.buffer, source.byteOffset, source.byteLength)
    : new Uint8Array(source);

function answerOf(credential: PublicKeyCredential): Answer {
  const first = credential.getClientExtensionResults().prf?.results?.first;
  const secret = first ? own(bytesOf(first)) : null;
  if (secret?.length !== SECRET_BYTES) return refused('no-prf');
  return done({ credential: new Uint8Array(credential.rawId), secret });
}

/** False where the browser says that it cannot; where it says nothing, trying tells. */
async function canAnswer(): Promise<boolean> {
  const capabilities = await PublicKeyCredential.getClientCapabilities?.();
  return capabilities?.['extension:prf'] !== false;
}

/** A passkey belongs to a name; a page at a bare number has none. */
const hasName = (host: string): boolean => host !== '' && !/^[\d.]+$|:/.test(host);

export function browserPasskeys({ hostname }: Location): Passkeys {
  const ask: Passkeys['ask'] = async (passkeys) => {
    const evalByCredential = Object.fromEntries(
      passkeys.map(({ credential, salt }) => [nameOf(credential), { first: own(salt) }]),
    );
    const found = await asked(() =>
      navigator.credentials.get({
        publicKey: {
          challenge: random(SECRET_BYTES),
          allowCredentials: passkeys.map(({ credential }) => listed(credential)),
          userVerification: 'required',
          timeout: WAIT_MS,
          extensions: { prf: { evalByCredential } },
        },
      }),
    );
    return found.ok ? answerOf(found.value) : found;
  };

  return {
    site: hostname,
    available: async () => isSecureContext && 'PublicKeyCredential' in globalThis && hasName(hostname) && canAnswer(),

    async create(salt, known) {
      const made = await asked(() =>
        navigator.credentials.create({
          publicKey: {
            rp: { name: 'Caseclip' },
            // The authenticator shows this in its list, unsealed: it names the product and nobody.
            user: { id: random(16), name: 'Caseclip', displayName: 'Caseclip' },
            challenge: random(SECRET_BYTES),
            pubKeyCredParams: ALGORITHMS.map((alg) => ({ type: 'public-key', alg })),
            excludeCredentials: known.map(listed),
            authenticatorSelection: { residentKey: 'preferred', userVerification: 'required' },
            attestation: 'none',
            timeout: WAIT_MS,
            extensions: { prf: { eval: { first: own(salt) } } },
          },
        }),
      );
      if (!made.ok) return made;
      if (made.value.getClientExtensionResults().prf?.enabled !== true) return refused('no-prf');
      const answer = answerOf(made.value);
      // Some authenticators answer only when they are asked once more.
      return answer.ok ? answer : ask([{ credential: new Uint8Array(made.value.rawId), salt }]);
    },

    ask,
  };
}
