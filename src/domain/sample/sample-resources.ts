/**
 * Fifteen invented services of an invented town, in English and Spanish. The numbers are of the 555-01xx block that
 * is kept free for fiction; the addresses end in .example, which no real site can have.
 */
import type { Category } from '../resource/categories';
import type { ScheduleValue } from '../resource/resource-draft';

export interface SampleResource {
  readonly key: string;
  readonly name: string;
  readonly organization: string;
  readonly categories: readonly Category[];
  /** Last two digits of the number. */
  readonly phone: number;
  /** House number and street in Sampleville; absent for a place that is not told. */
  readonly street?: string;
  readonly site: string;
  readonly hours_text: string;
  readonly schedule: readonly ScheduleValue[];
  readonly languages: readonly string[];
  readonly description: string;
  readonly eligibility?: string;
  readonly documents?: string;
  readonly fees?: string;
  readonly application?: string;
  /** Days since somebody checked it. */
  readonly checkedDaysAgo: number;
}

const weekly = (byday: string, opens_at: string, closes_at: string): ScheduleValue => {
  return { freq: 'WEEKLY', interval: 1, byday, opens_at, closes_at, notes: '' };
};
const monthly = (byday: string, opens_at: string, closes_at: string): ScheduleValue => {
  return { freq: 'MONTHLY', interval: 1, byday, opens_at, closes_at, notes: '' };
};
const WORKDAYS = 'MO,TU,WE,TH,FR';

export const SAMPLE_RESOURCES: readonly SampleResource[] = [
  {
    key: 'pantry',
    name: 'Marmalade Street Food Pantry',
    organization: 'Sampleville Neighbors',
    categories: ['food-insecurity'],
    phone: 1,
    street: '12 Marmalade St',
    site: 'pantry',
    hours_text: 'Tues/Thurs 10-12:30, 1st & 3rd Saturdays 9 to 11 a.m.',
    schedule: [weekly('TU,TH', '10:00', '12:30'), monthly('1SA,3SA', '09:00', '11:00')],
    languages: ['en', 'es'],
    description: 'A bag of groceries for each household, once a week.',
    eligibility: 'Anyone who lives in Sampleville',
    documents: 'Photo ID, proof of address',
    fees: 'Free',
    checkedDaysAgo: 12,
  },
  {
    key: 'comedor',
    name: 'Comedor La Cuchara Contenta',
    organization: 'Vecinos de Sampleville',
    categories: ['food-insecurity'],
    phone: 2,
    street: '88 Calle Cuchara',
    site: 'comedor',
    hours_text: 'Lunes a viernes de 12:00 a 14:00',
    schedule: [weekly(WORKDAYS, '12:00', '14:00')],
    languages: ['es'],
    description: 'Comida caliente al mediodía, sin preguntas.',
    eligibility: 'Para todas las personas',
    fees: 'Gratis',
    checkedDaysAgo: 30,
  },
  {
    key: 'rent',
    name: 'Harbor Lantern Rent Help',
    organization: 'Harbor Lantern Housing',
    categories: ['housing-instability', 'financial-insecurity'],
    phone: 3,
    street: '410 Lantern Ave',
    site: 'rent',
    hours_text: 'Mon-Fri 9am-5pm, closed for lunch 12-1',
    schedule: [weekly(WORKDAYS, '09:00', '12:00'), weekly(WORKDAYS, '13:00', '17:00')],
    languages: ['en', 'es'],
    description: 'Up to two months of back rent, paid to the landlord.',
    eligibility: 'Renters in Sampleville with a notice from the landlord; income under 60% of the area median',
    documents: 'Lease, letter from the landlord, pay stubs of the last two months',
    application: 'Call for an intake appointment, ask for the waiting list',
    checkedDaysAgo: 94,
  },
  {
    key: 'shelter',
    name: 'Blue Umbrella Night Shelter',
    organization: 'Blue Umbrella House',
    categories: ['homelessness'],
    phone: 4,
    street: '5 Umbrella Ct',
    site: 'shelter',
    hours_text: 'Daily 6 pm to 8 am',
    schedule: [weekly('MO,TU,WE,TH,FR,SA,SU', '18:00', '08:00')],
    languages: ['en'],
    description: 'Beds for forty adults, supper and breakfast.',
    eligibility: 'Adults; pets welcome',
    fees: 'Free',
    checkedDaysAgo: 5,
  },
  {
    key: 'safe',
    name: 'Quiet Harbor Safe House',
    organization: 'Quiet Harbor',
    categories: ['intimate-partner-violence'],
    phone: 5,
    site: 'safe',
    hours_text: 'Call any time, day or night',
    schedule: [weekly('MO,TU,WE,TH,FR,SA,SU', '00:00', '24:00')],
    languages: ['en', 'es', 'vi'],
    description: 'A safe place to stay and somebody to talk to. The address is not told.',
    application: 'Call; an advocate answers and stays on the line',
    checkedDaysAgo: 20,
  },
  {
    key: 'clinic',
    name: 'Teaspoon Community Clinic',
    organization: 'Teaspoon Health',
    categories: ['medical-need', 'medical-cost-burden'],
    phone: 6,
    street: '230 Teaspoon Rd',
    site: 'clinic',
    hours_text: 'M-F 8-5, Wed until 8',
    schedule: [weekly('MO,TU,TH,FR', '08:00', '17:00'), weekly('WE', '08:00', '20:00')],
    languages: ['en', 'es'],
    description: 'Doctors, nurses and a pharmacy.',
    fees: 'Sliding scale, nobody is turned away',
    checkedDaysAgo: 41,
  },
  {
    key: 'counseling',
    name: 'Armchair Counseling',
    organization: 'Armchair Counseling',
    categories: ['therapeutic-need', 'stress'],
    phone: 7,
    street: '77 Cushion Ln',
    site: 'counseling',
    hours_text: 'By appointment',
    schedule: [],
    languages: ['en'],
    description: 'Talking with a counselor, alone or as a family.',
    fees: '$10 a visit, less if that is too much',
    application: 'Leave a message; they call back within a week',
    checkedDaysAgo: 15,
  },
  {
    key: 'consejeria',
    name: 'Consejería Puente de Papel',
    organization: 'Puente de Papel',
    categories: ['psychiatric-need', 'social-connection'],
    phone: 8,
    street: '19 Paper Bridge Way',
    site: 'puente',
    hours_text: 'Martes y jueves de 15:00 a 19:00',
    schedule: [weekly('TU,TH', '15:00', '19:00')],
    languages: ['es'],
    description: 'Consejería y grupos de apoyo en español.',
    fees: 'Gratis',
    checkedDaysAgo: 60,
  },
  {
    key: 'bus',
    name: 'Pinwheel Bus Passes',
    organization: 'Sampleville Pinwheel Transit',
    categories: ['transportation-insecurity'],
    phone: 9,
    street: '1 Pinwheel Plaza',
    site: 'bus',
    hours_text: 'Mon, Wed, Fri 8:30-4',
    schedule: [weekly('MO,WE,FR', '08:30', '16:00')],
    languages: ['en'],
    description: 'A monthly pass at half price.',
    eligibility: 'Over 62, with a disability, or with food benefits',
    documents: 'Benefit letter or doctor’s letter',
    checkedDaysAgo: 33,
  },
  {
    key: 'power',
    name: 'Lightbulb Bill Relief',
    organization: 'Lightbulb Cooperative',
    categories: ['utility-insecurity'],
    phone: 10,
    street: '60 Filament Blvd',
    site: 'power',
    hours_text: 'Weekdays 9-4',
    schedule: [weekly(WORKDAYS, '09:00', '16:00')],
    languages: ['en', 'es'],
    description: 'Help with one power or water bill a year.',
    documents: 'The bill, proof of income',
    checkedDaysAgo: 8,
  },
  {
    key: 'jobs',
    name: 'Doorbell Job Center',
    organization: 'Doorbell Works',
    categories: ['employment-status', 'digital-literacy'],
    phone: 11,
    street: '300 Doorbell Dr',
    site: 'jobs',
    hours_text: 'Mon-Thu 9am-6pm; Fri 9am-1pm',
    schedule: [weekly('MO,TU,WE,TH', '09:00', '18:00'), weekly('FR', '09:00', '13:00')],
    languages: ['en'],
    description: 'Resumes, interviews, computers to use, employers who hire after prison.',
    checkedDaysAgo: 25,
  },
  {
    key: 'legal',
    name: 'Ink and Stamp Legal Aid',
    organization: 'Ink and Stamp Legal Aid',
    categories: ['housing-instability'],
    phone: 12,
    street: '9 Inkwell Sq',
    site: 'legal',
    hours_text: 'Walk-in Wednesdays 1-4 pm',
    schedule: [weekly('WE', '13:00', '16:00')],
    languages: ['en', 'es'],
    description: 'Lawyers for renters: evictions, repairs, deposits.',
    eligibility: 'Income under 200% of the poverty line',
    documents: 'All letters about the case',
    checkedDaysAgo: 70,
  },
  {
    key: 'diapers',
    name: 'Ladybug Diaper Bank',
    organization: 'Ladybug Families',
    categories: ['material-hardship'],
    phone: 13,
    street: '44 Ladybug Ln',
    site: 'diapers',
    hours_text: '2nd Saturday of the month, noon to 3',
    schedule: [monthly('2SA', '12:00', '15:00')],
    languages: ['en', 'es'],
    description: 'Fifty diapers a child a month, wipes while they last.',
    checkedDaysAgo: 50,
  },
  {
    key: 'classes',
    name: 'Clases de inglés El Abecedario',
    organization: 'Biblioteca de Sampleville',
    categories: ['language-access', 'educational-attainment'],
    phone: 14,
    street: '2 Library Loop',
    site: 'abecedario',
    hours_text: 'Lunes y miércoles de 18:00 a 20:00',
    schedule: [weekly('MO,WE', '18:00', '20:00')],
    languages: ['es', 'en'],
    description: 'Clases de inglés para adultos, con cuidado de niños.',
    fees: 'Gratis; el libro cuesta $5',
    checkedDaysAgo: 22,
  },
  {
    key: 'elders',
    name: 'Rocking Chair Day Club',
    organization: 'Rocking Chair Club',
    categories: ['psychosocial-need', 'social-connection'],
    phone: 15,
    street: '150 Porch Rd',
    site: 'elders',
    hours_text: 'Mon-Fri 9-3',
    schedule: [weekly(WORKDAYS, '09:00', '15:00')],
    languages: ['en'],
    description: 'Lunch, company and a nurse for older people; rest for those who care for them.',
    fees: '$8 a day, Medicaid waiver accepted',
    checkedDaysAgo: 120,
  },
];
