import { describe, expect, test } from 'vitest';
import { originPattern, webAppOrigin } from '../../../src/domain/web-app/address';

describe('the address of a web app of one’s own', () => {
  test.each([
    ['https://caseclip.agency.example', 'https://caseclip.agency.example'],
    ['  caseclip.agency.example ', 'https://caseclip.agency.example'],
    ['HTTPS://Caseclip.Agency.Example:443/#/clients/1?x', 'https://caseclip.agency.example'],
    ['https://caseclip.agency.example:8443/app/', 'https://caseclip.agency.example:8443'],
    ['http://localhost:5173', 'http://localhost:5173'],
    ['http://127.0.0.1:8080/index.html', 'http://127.0.0.1:8080'],
    ['http://caseclip.localhost', 'http://caseclip.localhost'],
    ['https://büro.example', 'https://xn--bro-hoa.example'],
  ])('%s is %s', (typed, origin) => {
    expect(webAppOrigin(typed)).toEqual({ ok: true, value: origin });
  });

  test.each([
    'http://caseclip.agency.example',
    'http://192.168.1.5',
    'http://localhost.example',
    'http://127.0.0.1.example',
  ])('%s is not safe enough', (typed) => {
    expect(webAppOrigin(typed)).toEqual({ ok: false, why: 'not-safe' });
  });

  test.each([
    '',
    '   ',
    'https://',
    'https://*.agency.example',
    '*://*/*',
    '<all_urls>',
    'file:///etc/hosts',
    'javascript:alert(1)',
    'chrome-extension://abcdefghijklmnopabcdefghijklmnop',
    'ftp://agency.example',
    'https://user:word@agency.example',
    'https://agency..example',
    'our web app',
  ])('"%s" is none', (typed) => {
    expect(webAppOrigin(typed)).toEqual({ ok: false, why: 'not-an-address' });
  });

  test('the browser is asked for that origin alone: its port stands in the pattern', () => {
    expect(originPattern('https://caseclip.agency.example')).toBe('https://caseclip.agency.example:443/*');
    expect(originPattern('http://localhost')).toBe('http://localhost:80/*');
    expect(originPattern('http://127.0.0.1:8080')).toBe('http://127.0.0.1:8080/*');
  });
});
