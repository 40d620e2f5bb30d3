/** Pages of boards, commissions and councils: which address and number are the office's, and which the meeting's. */
import type { Snippet } from './snippet';

const OFFICE = '<h2>Contact</h2><p>310 Elm Avenue<br>Larch, IN 47303</p><p>(765) 555-0130</p>';
const office = { addresses: ['310 Elm Avenue||Larch|IN|47303'], phones: ['+17655550130 voice'] };

const title = 'Larch Library Board';

export const snippets: readonly Snippet[] = [
  {
    ...office,
    title,
    says: 'a page that tells where the body meets, in another house',
    body: `<p>The Board meets on the second Tuesday at 7 p.m. at Larch Grange Hall, 18 Mill Road, Larch, IN 47303.</p>${OFFICE}`,
  },
  {
    ...office,
    title: 'Transit Authority of Larch County',
    says: 'a page that says where public hearings are held',
    body: `${OFFICE}<p>Public hearings are held in the auditorium of Larch High School, 900 College Street, Larch, IN 47303, unless posted otherwise.</p>`,
  },
  {
    phones: ['+17655550130 voice'],
    title: 'Larch River Conservancy Board',
    says: 'a page whose only address is the room of somebody else in which it sits',
    body: '<p>Most meetings are held at the Larch Sewer District Board Room, located at 77 Plant Road, Larch, IN 47303. Call (765) 555-0130 for an agenda.</p>',
  },
  {
    addresses: ['77 Plant Road||Larch|IN|47303'],
    phones: ['+17655550130 voice'],
    title: 'Larch Pension Board',
    says: 'a page of a body that meets in its own office',
    body: '<p>Board meetings are held at the office of the Board, 77 Plant Road, Larch, IN 47303. (765) 555-0130</p>',
  },
  {
    addresses: ['77 Plant Road||Larch|IN|47303'],
    phones: ['+17655550130 voice'],
    title: 'Grief Support Group of Larch',
    says: 'a group whose meeting is what it offers',
    body: '<p>The group meets every Tuesday at 7 p.m. at Grace Church, 77 Plant Road, Larch, IN 47303. Call (765) 555-0130.</p>',
  },
  {
    ...office,
    title,
    says: 'a calendar in a side column',
    body: `${OFFICE}<div class="sidebar"><h3>Upcoming</h3><ul><li><a href="/e/1">Board Meeting</a><ul><li>08/13/2026</li><li>6:30 pm - 7:30 pm</li><li>18 Mill Road</li><li>Larch</li></ul></li><li><a href="/e/2">Special Meeting</a><ul><li>09/10/2026</li><li>6:30 pm - 7:30 pm</li><li>900 College Street</li><li>Larch</li></ul></li></ul></div>`,
  },
  {
    ...office,
    title: 'Larch County Council on Aging Board: Meetings',
    says: 'a table of meetings with a column for the place',
    body: `<table><tr><th>Date</th><th>Place</th><th>Minutes</th></tr><tr><td>January 8, 2026</td><td>Grange Hall, 18 Mill Road, Larch, IN</td><td><a href="https://files.example.com/1.pdf">Minutes</a></td></tr><tr><td>February 5, 2026</td><td>Senior Center, 4 Oak Street, Larch, IN</td><td><a href="https://files.example.com/2.pdf">Minutes</a></td></tr><tr><td>March 5, 2026</td><td>Fire Hall, 60 Depot Street, Larch, IN</td><td><a href="https://files.example.com/3.pdf">Minutes</a></td></tr></table>`,
    foot: OFFICE,
  },
  {
    ...office,
    title,
    says: 'a meeting that one joins by telephone',
    body: `${OFFICE}<p>Join by phone: 1-312-555-0188, Webinar ID 829 1171 8700, Passcode 443221</p>`,
  },
  {
    ...office,
    title,
    says: 'a dial-in number in a line of its own',
    body: `<ul><li>Dial-in: (312) 555-0177</li><li>Access code: 443 221#</li></ul>${OFFICE}`,
  },
  {
    phones: ['+13125550177 voice'],
    title: 'Caregivers Online',
    says: 'a group that one only reaches by dialling in',
    body: '<p>Dial in (312) 555-0177, meeting ID 443 221 900, every Monday at noon.</p>',
  },
  {
    ...office,
    title,
    says: 'a notice of accommodations by another office',
    body: `${OFFICE}<p>Persons who require reasonable accommodations or a sign language interpreter should contact the Larch County Human Rights Office at (765) 555-0199.</p>`,
  },
  {
    phones: ['+17655550130 voice', '+17655550199 voice'],
    title,
    says: 'a notice of accommodations by the body itself',
    body: '<p>(765) 555-0130</p><p>If you need an accommodation, call us at (765) 555-0199.</p>',
  },
  {
    ...office,
    title,
    says: 'a table of members with their own numbers',
    body: `<table><tr><th>Name</th><th>Position</th><th>Term expires</th><th>Phone</th></tr><tr><td>Ana Bell</td><td>Chair</td><td>2027</td><td>(765) 555-0141</td></tr><tr><td>Ira Cole</td><td>Member</td><td>2028</td><td>(765) 555-0142</td></tr><tr><td>Uma Dorn</td><td>Member</td><td>2029</td><td>(765) 555-0143</td></tr></table>${OFFICE}`,
  },
  {
    ...office,
    title,
    says: 'cards of the staff below a heading',
    body: `${OFFICE}<h2>Staff Directory</h2><div><h3>Ana Bell</h3><p>Clerk</p><p>(765) 555-0141</p></div><div><h3>Ira Cole</h3><p>Deputy</p><p>(765) 555-0142</p></div>`,
  },
  {
    phones: ['+17655550141 voice', '+17655550142 voice'],
    title,
    says: 'members who are the only ones to be called',
    body: '<h2>Board Members</h2><p>Ana Bell, Chair, (765) 555-0141</p><p>Ira Cole, Clerk, (765) 555-0142</p>',
  },
];
