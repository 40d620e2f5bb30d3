/**
 * An assessment as FHIR R4 QuestionnaireResponse, and its answers read back from one.
 *
 *   {"linkId":"food-skip","answer":[{"valueCoding":{"code":"no","display":"No"}}]}
 *   {"linkId":"home-lose","extension":[{"url":"…/data-absent-reason","valueCode":"asked-declined"}]}
 *
 * Source: HL7 FHIR R4 QuestionnaireResponse; extension data-absent-reason; code system data-absent-reason.
 */
import { ABSENT_REASONS, type Answer, type Answers, answerTo } from './answers';
import type { Assessment } from './assessment';
import { optionsOf, type Question, type QuestionSet, questionsOf } from './question-set';

const ABSENT = 'http://hl7.org/fhir/StructureDefinition/data-absent-reason';

export interface ResponseItem {
  readonly linkId: string;
  readonly text: string;
  readonly answer?: readonly ResponseValue[];
  readonly extension?: readonly { readonly url: string; readonly valueCode: string }[];
}

export interface ResponseValue {
  readonly valueCoding?: { readonly code: string; readonly display?: string };
  readonly valueString?: string;
  readonly valueDecimal?: number;
  readonly valueDate?: string;
}

export interface QuestionnaireResponse {
  readonly resourceType: 'QuestionnaireResponse';
  readonly identifier: { readonly value: string };
  /** "<id of the set>|<version>": sets have no address of their own. */
  readonly questionnaire: string;
  readonly status: Assessment['status'];
  readonly subject: { readonly reference: string };
  readonly authored: string;
  readonly item: readonly ResponseItem[];
}

export function questionnaireResponse(set: QuestionSet, assessment: Assessment): QuestionnaireResponse {
  return {
    resourceType: 'QuestionnaireResponse',
    identifier: { value: assessment.id },
    questionnaire: `${assessment.setId}|${assessment.setVersion}`,
    status: assessment.status,
    subject: { reference: `Patient/${assessment.clientId}` },
    authored: assessment.date,
    item: questionsOf(set).map((question) => itemOf(question, answerTo(assessment.answers, question.id))),
  };
}

function itemOf(question: Question, answer: Answer): ResponseItem {
  const head = { linkId: question.id, text: question.text.en };
  if (!('value' in answer)) return { ...head, extension: [{ url: ABSENT, valueCode: answer.absent }] };
  const { value } = answer;
  const values = typeof value === 'object' ? value : [value];
  return { ...head, answer: values.map((one) => valueItem(question, one)) };
}

function valueItem(question: Question, value: string | number): ResponseValue {
  const options = optionsOf(question);
  if (options.length > 0) {
    const display = options.find(({ code }) => code === value)?.label.en;
    return { valueCoding: { code: String(value), ...(display && { display }) } };
  }
  if (typeof value === 'number') return { valueDecimal: value };
  return question.type === 'date' ? { valueDate: value } : { valueString: value };
}

/** The answers of a response to this set; an item that is not there was not asked. */
export function answersOf(set: QuestionSet, response: Pick<QuestionnaireResponse, 'item'>): Answers {
  const items = new Map(response.item.map((item) => [item.linkId, item]));
  return Object.fromEntries(
    questionsOf(set).map((question) => [question.id, readItem(question, items.get(question.id))]),
  );
}

function readItem(question: Question, item: ResponseItem | undefined): Answer {
  const values = (item?.answer ?? []).flatMap((one) => {
    const value = one.valueCoding?.code ?? one.valueDecimal ?? one.valueDate ?? one.valueString;
    return value === undefined ? [] : [value];
  });
  const [first] = values;
  if (first !== undefined) return { value: question.type === 'many' ? values.map(String) : first };
  const code = item?.extension?.find(({ url }) => url === ABSENT)?.valueCode;
  return { absent: ABSENT_REASONS.find((reason) => reason === code) ?? 'not-asked' };
}
