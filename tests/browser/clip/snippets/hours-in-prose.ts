/** Opening hours told in sentences: in news, posts and program pages, between other times that are nobody's hours. */
import type { Snippet } from './snippet';

export const prose: readonly Snippet[] = [
  {
    says: 'a sentence that speaks of volunteers before it comes to the hours',
    body: `<p>After asking the volunteers whether they felt ready to hand out food again, the coordinator said they will open one day a week, for now, from 2-4 p.m. each Monday.</p>`,
    hours: ['MO 14:00-16:00'],
  },
  {
    says: 'a post whose date stands right above the first sentence',
    body: `<div class="meta">Mar 6, 2024</div><p>We are open from 6-8 PM on Tuesdays only until further notice. Our helpers needed a rest.</p>`,
    hours: ['TU 18:00-20:00'],
  },
  {
    says: 'a weekly group that begins on a date',
    body: `<p>Maple Grove hosts a support group, 10 – 11:30 a.m., on Saturday’s beginning Aug. 3.</p>`,
    hours: ['SA 10:00-11:30'],
  },
  {
    says: 'the hours between which applications are taken',
    body: `<p>Applications will be accepted on Tuesday, Wednesday and Thursday between the hours of 9:00 am and 12 noon, first come, first served.</p>`,
    hours: ['TU-TH 09:00-12:00'],
  },
  {
    says: 'hours on foot beside those of the mailbox and the telephone, in Spanish',
    lang: 'es',
    body: `<h2>Horario</h2><ul><li>Servicios en persona sin cita previa: de 8:30 a. m. a 12:00 p. m., de martes a jueves</li><li>Servicios por correo electrónico: de 8:30 a. m. a 3:00 p. m., de lunes a viernes</li><li>Horario de atención telefónica: de 8:30 a. m. a 12:00 p. m., de lunes a viernes</li></ul>`,
    hours: ['TU-TH 08:30-12:00'],
  },
  {
    says: 'a date above one time, which is an event and no weekly hour',
    body: `<p>Mar 6, 2024</p><p>Wednesday 6:00 PM - 8:00 PM</p>`,
    hours: [],
  },
  {
    says: 'the lines under the name of the page, not those of another office in the same building',
    title: 'Maple Self-Help Center',
    body: `<p><b>The Self-Help Center is open:</b></p><p>Monday to Thursday from 8:30 am to 3:00 pm<br>Friday from 8:30 am to 12:30 pm</p>
    <p>Come early, the seats are soon gone.</p><p><b>The Restraining Order Help Desk is open:</b></p><p>Monday to Friday from 8:30 am to 12:30 pm</p>`,
    hours: ['MO-TH 08:30-15:00', 'FR 08:30-12:30'],
  },
];
