/** Web addresses as they are kept, and the home of the site that they belong to. */
import { describe, expect, it } from 'vitest';
import { likelySite } from '../../../src/clip/page/likely-root';
import { homeOf, untracked, unwrapped } from '../../../src/clip/words/web-address';

describe('redirectors', () => {
  it.each([
    ['https://www.google.com/url?q=https://elm.example.org/a&sa=D', 'https://elm.example.org/a'],
    ['https://l.facebook.com/l.php?u=https%3A%2F%2Felm.example.org%2F&h=x', 'https://elm.example.org/'],
    ['https://urldefense.com/v3/__https://elm.example.org/__;!!abc', 'https://elm.example.org/'],
    ['https://urldefense.proofpoint.com/v2/url?u=https-3A__elm.example.org_beds&d=x', 'https://elm.example.org/beds'],
    ['https://list.example.com/out?url=https%3A%2F%2Felm.example.org', 'https://elm.example.org'],
  ])('%s leads to its target', (url, target) => expect(unwrapped(url)).toBe(target));

  it.each([
    'https://www.facebook.com/sharer/sharer.php?u=https://elm.example.org',
    'https://elm.example.org/page.aspx?url=12',
    'https://elm.example.org/go?to=nowhere',
    'https://www.google.com/url?q=%E0%A4%A',
  ])('%s stays', (url) => expect(unwrapped(url)).toBe(url));
});

it('takes off what only counts visitors and keeps the rest as written', () => {
  expect(untracked('https://elm.example.org/?utm_source=a&id=3&fbclid=b#top')).toBe(
    'https://elm.example.org/?id=3#top',
  );
  expect(untracked('https://elm.example.org/a?gclid=1')).toBe('https://elm.example.org/a');
});

it('knows the home of a site, on shared hosts as well', () => {
  expect(homeOf('https://elm.example.org/a/b?c')).toBe('https://elm.example.org/');
  expect(homeOf('https://sites.google.com/view/elmhouse/hours')).toBe('https://sites.google.com/view/elmhouse');
  expect(homeOf('http://www.example.edu/~elm/contact.html')).toBe('http://www.example.edu/~elm/');
  expect(homeOf('contact.html')).toBe('');
});

describe('a saved page’s site', () => {
  const link = (url: string, own = false) => ({ url, own });
  it('is the one its home link and most others lead to', () => {
    const links = [
      link('https://elm.example.org/', true),
      link('https://elm.example.org/a'),
      link('https://x.example.com/'),
    ];
    expect(likelySite(links, [])).toEqual({ host: 'elm.example.org', root: 'https://elm.example.org/' });
  });
  it('is known without its home page when only its pictures tell', () => {
    const loaded = ['a', 'b', 'c', 'd'].map((name) => link(`https://elm.example.org/${name}.png`));
    expect(likelySite([], loaded)).toEqual({ host: 'elm.example.org', root: '' });
  });
  it('a host that a guide links deeply, beside its own pages by their paths, is not its own', () => {
    const links = [
      ...Array(6).fill(link('https://fund.example.org/one')),
      ...['a', 'b', 'c', 'd', 'e', 'f'].map((name) => link(`https://${name}.example.net/`)),
    ];
    expect(likelySite(links, [], true).host).toBe('');
    expect(likelySite(links, []).host).toBe('fund.example.org');
  });

  it('is unknown where no one stands out, and never a social network', () => {
    expect(likelySite([link('https://a.example.org/'), link('https://b.example.org/')], []).host).toBe('');
    expect(likelySite(Array(9).fill(link('https://www.facebook.com/elm')), []).host).toBe('');
  });
});
