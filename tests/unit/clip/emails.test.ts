/** E-mail addresses, plain and hidden from harvesters. */
import { describe, expect, it } from 'vitest';
import { findEmails } from '../../../src/clip/emails/find-emails';
import { decodeCloudflare } from '../../../src/clip/emails/mail-link';
import { roleOfMailbox } from '../../../src/clip/emails/mailbox-owner';

const values = (text: string): string[] => findEmails(text).map((one) => one.value);

describe('e-mail addresses', () => {
  it.each([
    ['Write to intake@example.org.', 'intake@example.org'],
    ['mailto:Front.Desk@Example.ORG?subject=Help', 'Front.Desk@example.org'],
    ['intake [at] example [dot] org', 'intake@example.org'],
    ['intake(at)example(dot)org', 'intake@example.org'],
    ['intake AT example DOT org', 'intake@example.org'],
    ['Write to team AT example DOT org', 'team@example.org'],
    ['Write to us [at] example [dot] org', 'us@example.org'],
    ['ayuda [arroba] ejemplo [punto] org', 'ayuda@ejemplo.org'],
    ['<help-line+es@mail.example.co.uk>', 'help-line+es@mail.example.co.uk'],
    ['(213) 555-0134front.desk@example.org', 'front.desk@example.org'],
    ['in\u200btake@exam\u200bple.org', 'intake@example.org'],
  ])('%s', (text, expected) => {
    expect(values(text)).toEqual([expected]);
  });

  it.each([
    'logo@2x.png',
    '@example',
    'Meet AT example.org',
    'Write to us AT example DOT org',
    'We can be reached AT example DOT org',
    'Write to our team AT example.org',
    'a @ b',
    'price @ 5.00',
    'user@localhost',
    'contact@example.com',
    'info@mysite.com',
    '',
  ])('are not seen in: %s', (text) => {
    expect(values(text)).toEqual([]);
  });

  it('come with their place', () => {
    const text = 'Mail a@example.org or b@example.org';
    expect(findEmails(text).map((one) => text.slice(one.index, one.index + one.length))).toEqual([
      'a@example.org',
      'b@example.org',
    ]);
  });

  it('are decoded from a host’s protection, and only from that', () => {
    expect(decodeCloudflare('2a4b6a4f524b475a464f0445584d')).toBe('a@example.org');
    expect(decodeCloudflare('zz')).toBe('');
    expect(decodeCloudflare('2a4b')).toBe('');
  });
});

describe('whose a mailbox is', () => {
  it.each([
    ['Correcciones: guia@example.org', 'publisher'],
    ['Si ve errores en esta página escriba a guia@example.org', 'publisher'],
    ['Mistakes? guia@example.org', 'publisher'],
    ['Preguntas sobre su caso: guia@example.org', 'own'],
  ])('%s', (line, role) => expect(roleOfMailbox(line, line.indexOf('guia@'))).toBe(role));
});
