/**
 * The address at which somebody hosts a web app of their own. Only what browsers seal and keep apart is one: https, or
 * this computer itself (https://www.w3.org/TR/secure-contexts/#is-origin-trustworthy). Pure.
 */
import { done, type Result, refused } from '../record/result';

/** 'not-an-address': no address at all. 'not-safe': http to another computer. */
export type AddressProblem = 'not-an-address' | 'not-safe';

const DEFAULT_PORTS: Readonly<Record<string, string>> = { 'https:': '443', 'http:': '80' };
const HOST = /^[a-z0-9-]+(\.[a-z0-9-]+)*$/;

const isThisComputer = (host: string): boolean =>
  host === 'localhost' || host === '127.0.0.1' || host.endsWith('.localhost');

/** The origin of what was typed or pasted: "caseclip.agency.example/#/settings" is "https://caseclip.agency.example". */
export function webAppOrigin(typed: string): Result<string, AddressProblem> {
  const text = typed.trim();
  const url = URL.parse(/^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`);
  if (!url || !(url.protocol in DEFAULT_PORTS) || url.username || url.password || !HOST.test(url.hostname))
    return refused('not-an-address');
  if (url.protocol === 'http:' && !isThisComputer(url.hostname)) return refused('not-safe');
  return done(url.origin);
}

/** The match pattern of `origin` and no other: its port stands in it, also where the address leaves it out. */
export function originPattern(origin: string): string {
  const { protocol, hostname, port } = new URL(origin);
  return `${protocol}//${hostname}:${port || DEFAULT_PORTS[protocol]}/*`;
}
