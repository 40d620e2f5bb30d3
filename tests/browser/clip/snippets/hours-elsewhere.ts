/** Small imitations of how real pages write opening hours: what stands in the main part, and what a person reads there. */
import type { Snippet } from './snippet';

export const snippets: readonly Snippet[] = [
  {
    says: 'a list with a line for each day and each time',
    body: `<ul><li>Monday</li><li>9:00 AM - 5:00 PM</li><li>Tuesday</li><li>9:00 AM - 5:00 PM</li><li>Wednesday</li><li>9:00 AM - 5:00 PM</li><li>Thursday</li><li>9:00 AM - 5:00 PM</li><li>Friday</li><li>9:00 AM - 5:00 PM</li></ul>`,
    hours: ['MO-FR 09:00-17:00'],
  },
  {
    says: 'British times with a full stop',
    lang: 'en-GB',
    body: `<p>We meet on Tuesdays 10.30-12.30 (term time only) at the village hall.</p>`,
    hours: ['TU 10:30-12:30'],
  },
  {
    says: 'Catalan days',
    lang: 'ca',
    body: `<p>Horari: de dilluns a divendres de 9 a 14 h</p>`,
    hours: ['MO-FR 09:00-14:00'],
  },
  {
    says: 'Spanish mornings and afternoons',
    lang: 'es',
    body: `<p>Horario:</p><p>Mañanas: de lunes a viernes, de 9 a 14 h.</p><p>Tardes: de lunes a jueves, de 16 a 19 h.</p>`,
    hours: ['MO-FR 09:00-14:00', 'MO-TH 16:00-19:00'],
  },
  {
    says: 'Spanish letters for days',
    lang: 'es',
    body: `<p>Horario: L, X y V de 10 a 13 h</p>`,
    hours: ['MO,WE,FR 10:00-13:00'],
  },
  {
    says: 'a cell of days beside a cell of times',
    body: `<table><tr><td><p>Monday</p><p>Tuesday</p><p>Wednesday–Friday</p></td><td><p>9am–5pm</p><p>9am–7pm</p><p>9am–5pm</p></td></tr></table>`,
    hours: ['MO 09:00-17:00', 'TU 09:00-19:00', 'WE-FR 09:00-17:00'],
  },
  {
    says: 'a cell of days beside a cell of times, with line breaks',
    body: `<table><tr><td>Monday<br>Tuesday<br>Wednesday–Friday</td><td>9am–5pm<br>9am–7pm<br>9am–5pm</td></tr></table>`,
    hours: ['MO 09:00-17:00', 'TU 09:00-19:00', 'WE-FR 09:00-17:00'],
  },
  {
    says: 'preformatted text',
    body: `<pre>Hours:   Monday-Friday   9:00 am - 5:00 pm
         Saturday        Closed</pre>`,
    hours: ['MO-FR 09:00-17:00'],
  },
  {
    says: 'numbers without a.m. or p.m.',
    body: `<p>Regular business hours: 8-5, M-F. After hours call 911.</p>`,
    hours: ['MO-FR 08:00-17:00'],
  },
  {
    says: 'a widget that repeats today',
    body: `<div>Today<br>9:00 am – 5:00 pm</div><div>Mon<br>9:00 am – 5:00 pm</div><div>Tue<br>9:00 am – 5:00 pm</div><div>Wed<br>9:00 am – 5:00 pm</div><div>Thu<br>9:00 am – 5:00 pm</div><div>Fri<br>9:00 am – 5:00 pm</div><div>Sat<br>Closed</div>`,
    hours: ['MO-FR 09:00-17:00'],
  },
  {
    says: 'a meal above its days',
    body: `<h3>Meals</h3><p>Lunch</p><p>Monday–Friday</p><p>11:00 AM–1:00 PM</p>`,
    hours: ['MO,TU,WE,TH,FR 11:00-13:00'],
  },
  {
    says: 'an exception for holiday weekends',
    body: `<p>Every Saturday (except holiday weekends) 8-10am</p>`,
    hours: ['SA 08:00-10:00'],
  },
  {
    says: 'a bar that also asks for donations',
    whole: `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Northside Family Center</title></head><body><div class="top-bar"><div class="container"><span>Mon-Fri 9-5</span> | <a href="/donate">Donate</a> | <a href="/volunteer">Volunteer</a></div></div><header><a class="logo" href="/"><img alt="Northside Family Center"></a></header><main><h1>Welcome to Northside Family Center</h1><p>We offer parenting classes. Call (206) 555-0134.</p></main></body></html>`,
    hours: ['MO-FR 09:00-17:00'],
  },
  {
    says: 'a centre where people give blood',
    whole: `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Blood Donor Center</title></head><body><main><h1>Tri-County Blood Donor Center</h1><h2>Donor center hours</h2><p>Mon–Fri 8–5<br>Sat 8–noon</p></main></body></html>`,
    hours: ['MO-FR 08:00-17:00', 'SA 08:00-12:00'],
  },
  {
    says: 'a pantry beside the masses of its parish',
    whole: `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Food Pantry | St. Agnes Parish</title></head><body><header><h2 class="site-title">St. Agnes Parish</h2><ul class="menu"><li><a>Mass Times</a></li><li><a>Food Pantry</a></li></ul></header><div id="content"><h1 class="entry-title">St. Agnes Food Pantry</h1><p>Address: 1600 Mill Rd, Dayton, OH 45402</p><p>Phone: 937-555-0134</p><p>Tuesday 10 am – 2 pm</p><p>Thursday 2 pm – 6 pm</p><p>Please bring ID and proof of address.</p></div><aside id="sidebar"><h3>Mass Schedule</h3><p>Saturday: 5 pm</p><p>Sunday: 8 am, 10 am and noon</p><h3>Confession</h3><p>Saturday 3:30 – 4:30 pm</p></aside></body></html>`,
    hours: ['TU 10:00-14:00', 'TH 14:00-18:00'],
  },
  {
    says: 'several halls of a British food bank',
    lang: 'en-GB',
    whole: `<!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8"><title>Foodbank centres</title></head><body><main><h1>Opening times</h1><div><h3>St Mark's Church</h3><p>High Road, Wigan WN1 1AA</p><p>Monday 10am – 12pm</p></div><div><h3>Methodist Hall</h3><p>Mill Lane, Wigan WN2 2BB</p><p>Wednesday 2pm – 4pm</p></div><div><h3>Community Hub</h3><p>Park Street, Wigan WN3 3CC</p><p>Friday 10am – 12pm</p></div></main></body></html>`,
    hours: ['MO 10:00-12:00', 'WE 14:00-16:00', 'FR 10:00-12:00'],
  },
  {
    says: 'the hours of today above those of the week',
    whole: `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Branch Library</title></head><body><div class="lib-hours"><h3>Today's Hours</h3><p>10 a.m. - 7 p.m.</p><h3>Regular Hours</h3><div class="h"><span>Monday</span> <span>10 a.m. - 7 p.m.</span></div><div class="h"><span>Tuesday</span> <span>10 a.m. - 7 p.m.</span></div><div class="h"><span>Wednesday</span> <span>10 a.m. - 7 p.m.</span></div><div class="h"><span>Thursday</span> <span>10 a.m. - 7 p.m.</span></div><div class="h"><span>Friday</span> <span>10 a.m. - 5 p.m.</span></div><div class="h"><span>Saturday</span> <span>10 a.m. - 5 p.m.</span></div><div class="h"><span>Sunday</span> <span>Closed</span></div></div><p>Branch Library, 530-555-0134</p></body></html>`,
    hours: ['MO-TH 10:00-19:00', 'FR,SA 10:00-17:00'],
  },
  {
    says: 'a desk with workshops and an end of sign-up',
    whole: `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Court Self-Help</title></head><body><main><h1>Self-Help Center</h1><p><strong>Walk-in assistance:</strong> Monday to Friday, 9 a.m. to 4 p.m. Sign-up ends at 3 p.m.</p><p><strong>Workshops:</strong> Divorce, Tuesdays at 1:30 p.m.</p><p>559-555-0134</p></main></body></html>`,
    hours: ['MO-FR 09:00-16:00'],
  },
];
