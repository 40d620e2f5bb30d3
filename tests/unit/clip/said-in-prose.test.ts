/** Sentences as resource pages write them: which field each one states, and those that state none. */
import { describe, expect, it } from 'vitest';
import { statesSteps } from '../../../src/clip/fields/said-application';
import { statesCondition } from '../../../src/clip/fields/said-eligibility';
import { freeThing, statesPrice } from '../../../src/clip/fields/said-fees';
import { peopleServed } from '../../../src/clip/fields/said-people';

const telling = (text: string, line = false) => ({ text, at: 0, block: 0, line });

describe('who may come', () => {
  it.each([
    'You must be 18 or older to stay at the shelter.',
    'The meal is for anyone 60 or better and a spouse of any age.',
    'The Clinic accepts Alder County residents whose income is low.',
    'Any boy or girl 8 to 17 can join.',
    'Rides are for people who have no other way to the doctor.',
    'Applicants must live in Alder County.',
    'Households must have an income at or below 185% of the federal poverty level.',
    'Residents of ZIP codes 60622 and 60647 only may use the pantry.',
    'We serve residents of Oakville, Pine Hill and Grand Meadow.',
    'Clients who live in the school district can shop once a week.',
    'Open to all residents of the county regardless of immigration status.',
    'This program is available to seniors age 60 and over.',
    'We only serve Birch County residents.',
    'Our program is open to women and children fleeing violence.',
    'To be eligible, families must receive SNAP or WIC.',
    'To qualify for rental help you must have an eviction notice.',
    'Eligibility is based on household size and income.',
    'You are eligible if you are a tenant with children under 18.',
    'Participants need to be sober for 72 hours.',
    'Men should be at least 21 years old.',
    'Gross income must be below 80% of area median income.',
    'There are no income requirements.',
    'No one is turned away.',
    'Must reside in the city limits.',
    'Must be a veteran or the spouse of a veteran.',
    'Serving youth ages 12 to 17.',
    'Children under 5 and pregnant women qualify for WIC.',
    'The pantry serves anyone who lives in the 97214 area.',
    'Patients 65 and older are seen on Mondays.',
    'Debe vivir en el condado para recibir ayuda.',
    'Los solicitantes deben tener 18 años o más.',
    'Atendemos a familias de bajos ingresos con niños menores de 5 años.',
    'Abierto a todas las personas, sin importar su estatus migratorio.',
    'Dirigido a mujeres mayores de 18 años en situación de violencia.',
    'Solo para residentes de Madrid empadronados.',
    'Voor inwoners van Zeeland met een laag inkomen.',
    'Tenants facing eviction in Polk County can get free legal help.',
    'Women and children who are fleeing abuse can stay for up to 60 days.',
    'Residents of the towns of Alden, Brook and Carver may use the pantry.',
    'Single mothers with children are given priority.',
    'Students enrolled in the district qualify.',
    'Men, women and children are welcome.',
    'Las personas que viven en el condado pueden recibir comida.',
  ])('%s', (text) => expect(statesCondition(telling(text))).toBe(true));

  it.each(['Ages 18-24', 'Adults only', 'Women and children only', 'Veterans in Dane County', 'Mujeres mayores de 18'])(
    'in a line of its own: %s',
    (text) => expect(statesCondition(telling(text, true))).toBe(true),
  );

  it.each([
    'Children must be accompanied by an adult.',
    'The form must be completed in person.',
    'Clients must have an appointment.',
    'We are open to the public Monday through Friday.',
    'We served over 50 families last month.',
    'Founded in 1978, we have over 40 years of experience.',
    'Call to find out if you qualify.',
    'Are you 18 or older?',
    'One in six children lives with hunger.',
    'Our mission is to help people who live in poverty.',
    'Mail must be picked up by Friday.',
    'The clinic is in the basement of the church.',
    'In 2019, 30% of people in the county were below the poverty line.',
    'Three of the members must be physicians.',
    'Commissioners must live in the ward they represent.',
    'If you are aged 12–17, the Junction Youth Line has listeners of your own age.',
    'People who are grieving need to be heard.',
  ])('not: %s', (text) => expect(statesCondition(telling(text))).toBe(false));

  it.each(['Senior Center in the North End , 310 Plainfield St.', 'Women’s Health Center of Erie county, 12 Oak St'])(
    'not, though the line begins with people: %s',
    (text) => expect(statesCondition(telling(text, true))).toBe(false),
  );
});

describe('the people a service is for', () => {
  it.each([
    ['Maple Legal Aid gives free advice to low-income tenants in Clark County.', 'low-income tenants in Clark County'],
    ['We provide shelter for homeless women and their children in a safe place.', 'homeless women and their children'],
    ['A clinic offering primary care to uninsured adults.', 'uninsured adults'],
    [
      'The center serves older adults and people with disabilities through meals and rides.',
      'older adults and people with disabilities',
    ],
    [
      'Hope House helps survivors of domestic violence and their children, and offers counseling.',
      'survivors of domestic violence and their children',
    ],
    ['We offer support for families experiencing homelessness.', 'families experiencing homelessness'],
    ['Counseling and help for individuals who are living with HIV.', 'individuals who are living with HIV'],
    [
      'It provides legal services to immigrants, refugees and asylum seekers from any country.',
      'immigrants, refugees and asylum seekers',
    ],
    ['The program assists formerly incarcerated men returning to Polk County.', 'formerly incarcerated men returning'],
    ['A home offering emergency shelter to displaced families.', 'displaced families'],
    ['The pantry supplies food assistance to residents of the town of Alden.', 'residents of the town of Alden'],
    ['If you are a low income person and want to apply, come in.', 'low income person'],
    ['Free legal help to low-income residents of the St. Agnes area.', 'low-income residents of the St. Agnes area'],
    [
      'The kitchen serves the homeless and the hungry in Lake County nearly every day.',
      'the homeless and the hungry in Lake County',
    ],
    ['La oficina proporciona ayuda gratis a quienes no tienen abogado.', 'quienes no tienen abogado'],
  ])('%s', (text, people) => expect(peopleServed(text)?.text).toBe(people));

  it.each([
    'We provide food to families.',
    'There is a fund that gives help to people who cannot.',
    'A counselling service to individuals and couples.',
    'Last year we served 400 homeless veterans.',
    'Thanks to our partners for the warm welcome.',
    'Free tax help through the Counseling for the Elderly program ends in April.',
    'We brought nutrition to our neighbors who need us most.',
  ])('nobody in particular: %s', (text) => expect(peopleServed(text)).toBeNull());
});

describe('what it costs', () => {
  it.each([
    'All services are free of charge.',
    'There is no cost to participate.',
    'There is a $5 fee per family.',
    'We offer services at no charge.',
    'Fees are based on a sliding scale.',
    'No one is turned away for inability to pay.',
    'We accept Medicaid, Medicare and most private insurance.',
    'The cost is $20 per session.',
    'A donation of $2 is suggested for each meal.',
    'Suggested donation: $4.',
    'Services are always free and confidential.',
    'Copays may apply; copay is based on income.',
    'Meals are free for anyone over 60.',
    'The group is free.',
    'Visits are often free.',
    'Supper is free to everyone who comes.',
    'Nobody has ever been charged: fees have never been charged here.',
    'Insurance is not required.',
    'Rent is 30% of income, with a $50 application fee.',
    'Inspections from £45 including VAT',
    'Todos los servicios son gratuitos.',
    'Nuestros servicios son gratis y confidenciales.',
    'No tiene costo.',
    'El costo es de $10 por familia.',
    'Onze hulp is gratis.',
    'De inloop is kosteloos.',
    'We do not charge for our help.',
    'You do not need to pay anything.',
    'Free and confidential HIV testing.',
    'Copies are 25 cents a page.',
    'No se cobra por la consulta.',
  ])('%s', (text) => expect(statesPrice(telling(text))).toBe(true));

  it('in a line of its own: Free', () => {
    expect(statesPrice(telling('Free', true))).toBe(true);
    expect(statesPrice(telling('Free.', true))).toBe(true);
    expect(statesPrice(telling('Gratis', true))).toBe(true);
  });

  it.each([
    'Feel free to call us with questions.',
    'Free parking is available behind the building.',
    'Free Wi-Fi for guests.',
    'Call toll-free 1-800-555-0100.',
    'We raised $20,000 for the new kitchen.',
    'A smoke-free building.',
    'The court filing fee is $313.',
    'We can help you find a dentist that will accept your insurance.',
    'Is there a cost?',
    'Tel: 0800 2540000 (gratis)',
    'The value of the food is $120 per household.',
    'A federal study values donated food at $1.66 per pound.',
    'Payments of up to $600 are sent to your utility company.',
    'These grants range from $500 to $1,500 by household size.',
  ])('not: %s', (text) => expect(statesPrice(telling(text))).toBe(false));

  it('names the thing that is free', () => {
    expect(freeThing('We provide free civil legal help to tenants.')?.text).toBe('free civil legal help');
    expect(freeThing('The clinic offers free blood pressure screenings on Mondays.')?.text).toBe(
      'free blood pressure screenings',
    );
    expect(freeThing('Housing Services, the free Clothing Nook, and Support remain.')).toBeNull();
    expect(freeThing('We provided free meals to the camp.')).toBeNull();
    expect(freeThing('Download our free app to find meals.')).toBeNull();
  });
});

describe('how to get it', () => {
  it.each([
    'Call (555) 010-0134 to schedule an intake.',
    'To apply, complete the online application.',
    'In order to apply, come to the office with your lease.',
    'For more information and to apply, visit oakhelp.example.org.',
    'Call 555-0134 between 8 a.m. and 5 p.m. to make an appointment.',
    'Clients are asked to register at the desk.',
    'Please call to make an appointment.',
    'Walk-ins welcome.',
    'Walk-in clients are seen on a first-come, first-served basis.',
    'No appointment necessary.',
    'No referral is needed.',
    'Appointments are required.',
    'By appointment only; call 555-0134.',
    'Clients are referred by the Department of Social Services.',
    'You must be referred by an agency.',
    'Apply online or in person at our office.',
    'Register at the front desk before shopping.',
    'Fill out the intake form and return it to our office to be placed on the waiting list.',
    'Contact our housing office for current availability.',
    'To find out if you qualify, please call the office.',
    'For help with rent, call the hotline.',
    'Applications are available at the front desk.',
    'Complete the referral form and email it to the coordinator.',
    'Participants should sign up at the library.',
    'Drop-ins are welcome any time.',
    'Self-referrals accepted.',
    'Para solicitar ayuda, llame al 555-0134.',
    'No es necesario hacer cita.',
    'Llame para hacer una cita.',
    'Se atiende por orden de llegada.',
    'Sin cita previa.',
    'Inscríbase en la oficina.',
    'U kunt zonder afspraak binnenlopen.',
    'Clients are helped on a first-come-first-served basis.',
    'Patrons in need of food must submit our online order form.',
    'Registration opens August 1.',
    'Just show up.',
    'Ask your caseworker to refer you.',
    'You may drop off your application or mail it to the address above.',
    'Schedule your appointment online.',
    'Puede solicitar en línea o en persona.',
  ])('%s', (text) => expect(statesSteps(telling(text))).toBe(true));

  it.each([
    'If you have any questions, please contact the office.',
    'CLICK HERE TO REGISTER',
    'In an emergency, call 911.',
    'Register to vote at the county clerk.',
    'She is a registered nurse.',
    'Apply for a job with the county.',
    'The Department of Human Aid lets you to apply for SNAP.',
    'Please sign up and help us fill every chair.',
    'Contact the clerk to schedule these services.',
    'Apply to be a board member.',
    'Restrictions may apply.',
    'Call us for more information.',
    'Please call the press office to schedule an interview with the media.',
    'Visit the public records office to request information.',
    'Sign up to receive our news by email.',
    'How do I apply?',
  ])('not: %s', (text) => expect(statesSteps(telling(text))).toBe(false));
});
