/** The questions behind the facts, as they are put to a client. */
import type { Question } from '../assessment/question-set';
import type { FactKind } from './fact';

export const FACT_QUESTIONS: Readonly<Record<FactKind, Question & { readonly id: FactKind }>> = {
  'household-size': {
    id: 'household-size',
    type: 'number',
    min: 1,
    max: 50,
    text: {
      en: 'How many people live in your home, you too?',
      es: '¿Cuántas personas viven en su casa, contándose usted?',
    },
  },
  income: {
    id: 'income',
    type: 'number',
    min: 0,
    max: 10_000_000,
    text: {
      en: 'How much money comes in for everybody in your home, before tax?',
      es: '¿Cuánto dinero entra para todos en su casa, antes de impuestos?',
    },
    hint: {
      en: 'Pay, benefits, support. Only the number.',
      es: 'Salario, ayudas, manutención. Solo el número.',
    },
  },
  residence: {
    id: 'residence',
    type: 'text',
    text: { en: 'Where do you live now?', es: '¿Dónde vive ahora?' },
    hint: {
      en: 'Town, county or ZIP code; or “no fixed place”.',
      es: 'Ciudad, condado o código postal; o «sin lugar fijo».',
    },
  },
  insurance: {
    id: 'insurance',
    type: 'yes-no',
    text: { en: 'Do you have health insurance?', es: '¿Tiene seguro de salud?' },
  },
  veteran: {
    id: 'veteran',
    type: 'yes-no',
    text: { en: 'Have you served in the armed forces?', es: '¿Ha servido en las fuerzas armadas?' },
  },
  disability: {
    id: 'disability',
    type: 'yes-no',
    text: {
      en: 'Do you have a disability that makes daily life harder?',
      es: '¿Tiene una discapacidad que le dificulta la vida diaria?',
    },
  },
  pregnancy: {
    id: 'pregnancy',
    type: 'yes-no',
    text: { en: 'Is anybody in your home pregnant?', es: '¿Hay alguien embarazada en su casa?' },
  },
  gender: {
    id: 'gender',
    type: 'text',
    text: { en: 'What is your gender?', es: '¿Cuál es su género?' },
    hint: { en: 'In the client’s own words.', es: 'En las palabras del cliente.' },
  },
};
