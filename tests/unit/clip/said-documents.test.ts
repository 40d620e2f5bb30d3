/** Sentences that tell what to bring, and those that announce a list of it. */
import { describe, expect, it } from 'vitest';
import { fieldOfLeadIn } from '../../../src/clip/fields/lead-ins';
import { statesDocuments } from '../../../src/clip/fields/said-documents';

const telling = (text: string, line = false) => ({ text, at: 0, block: 0, line });

describe('what to bring', () => {
  it.each([
    'Bring ID and a bag.',
    'Please bring a photo ID and proof of address.',
    'Bring proof of income for all adults in the household.',
    'No ID required.',
    'No documentation is needed.',
    'You will need to show a utility bill or lease with your name.',
    'A valid photo ID is required.',
    'Clients must present a social security card for each member of the family.',
    'Provide birth certificates for all children.',
    'First visit: bring picture ID and pay stubs.',
    'Traiga identificación con foto y comprobante de domicilio.',
    'Debe presentar prueba de ingresos.',
    'Es necesario aportar DNI o pasaporte.',
    'No se requiere identificación.',
    'Neem een geldig legitimatiebewijs mee.',
    'Apportez une pièce d’identité.',
    'Have your lease and the notice from your landlord ready when you call.',
    'Necesita presentar su acta de nacimiento.',
  ])('%s', (text) => expect(statesDocuments(telling(text))).toBe(true));

  it.each([
    'We help people obtain birth certificates and state IDs.',
    'Bring your family and friends.',
    'Assistance with immigration documents.',
    'Enter Meeting ID 889 870.',
    'The board publishes all documents online.',
    'We will bring supplies and treats.',
    'Attorneys review legal documents.',
    'You need proof of attendance: we prepare it without you.',
  ])('not: %s', (text) => expect(statesDocuments(telling(text))).toBe(false));
});

describe('what a list below a sentence is about', () => {
  const papers = ['Photo ID for all adults', 'Two recent pay stubs', 'Your last bank statement'];

  it('papers to bring', () => {
    expect(fieldOfLeadIn('To apply, please bring the following with you:', papers)).toBe('documents');
    expect(fieldOfLeadIn('We are open in May. A complete application must include:', papers)).toBe('documents');
  });

  it('conditions to meet', () => {
    const list = ['Live in Alder County', 'Have children under five'];
    expect(fieldOfLeadIn('To be eligible, applicants MUST meet the following:', list)).toBe('eligibility');
  });

  it('neither what one gets nor a sentence without a colon', () => {
    expect(fieldOfLeadIn('If you are eligible, you will receive:', ['Milk and eggs', 'Advice'])).toBeNull();
    expect(fieldOfLeadIn('Please bring the following.', papers)).toBeNull();
    expect(fieldOfLeadIn('You will need to bring:', ['A friend', 'Good shoes'])).toBeNull();
  });
});
