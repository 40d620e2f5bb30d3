/**
 * An own question set while it is edited. The form shows words, kind of answer, answers, points and need of each question;
 * everything else a set may hold (parts, follow-up questions, warnings, bands) is carried along untouched.
 */
import type { Words } from '../text/words';
import {
  type Option,
  optionsOf,
  type Question,
  type QuestionSection,
  type QuestionSet,
  type QuestionType,
} from './question-set';

export interface QuestionForm {
  readonly id: string;
  readonly en: string;
  readonly es: string;
  readonly type: QuestionType;
  /** One answer on each line. */
  readonly options: string;
  readonly optionsEs: string;
  /** Do the answers count as points? */
  readonly points: boolean;
  /** Category code, "" for none. */
  readonly need: string;
  /** Codes of the answers that speak for the need. */
  readonly when: readonly string[];
  /** The question as it was; the form's own fields are written over it. */
  readonly from?: Question;
  readonly part?: Words;
}

export interface SetForm {
  readonly title: string;
  readonly titleEs: string;
  readonly questions: readonly QuestionForm[];
  /** The set as it was. */
  readonly from: Omit<QuestionSet, 'sections' | 'title'>;
}

export const hasOptions = (type: QuestionType): boolean => type === 'choice' || type === 'many' || type === 'scale';

export const emptyQuestion = (id: string): QuestionForm => ({
  id,
  en: '',
  es: '',
  type: 'yes-no',
  options: '',
  optionsEs: '',
  points: false,
  need: '',
  when: [],
});

export const emptySetForm = (id: string, question: string): SetForm => ({
  title: '',
  titleEs: '',
  questions: [emptyQuestion(question)],
  from: { id, version: '1', kind: 'questions' },
});

export function formOfSet({ title, sections, ...from }: QuestionSet): SetForm {
  const questions = sections.flatMap((section) =>
    section.questions.map((question): QuestionForm => {
      const shown = hasOptions(question.type) ? optionsOf(question) : [];
      return {
        id: question.id,
        en: question.text.en,
        es: question.text.es ?? '',
        type: question.type,
        options: shown.map(({ label }) => label.en).join('\n'),
        optionsEs: shown.some(({ label }) => label.es) ? shown.map(({ label }) => label.es ?? '').join('\n') : '',
        points: from.score?.of.includes(question.id) ?? false,
        need: question.need?.category ?? '',
        when: question.need?.when ?? [],
        from: question,
        part: section.title,
      };
    }),
  );
  return { title: title.en, titleEs: title.es ?? '', questions, from };
}

export type SetFormProblem =
  | { readonly kind: 'title' }
  | { readonly kind: 'text' | 'options'; readonly question: string; readonly number: number };

/** What must be filled in first, in the order of the form. */
export function formProblems({ title, questions }: SetForm): readonly SetFormProblem[] {
  const wrong = questions.flatMap((question, n): SetFormProblem[] => {
    const at = { question: question.id, number: n + 1 };
    const few = hasOptions(question.type) && linesOf(question.options).length < 2;
    return [
      ...(question.en.trim() === '' ? [{ kind: 'text', ...at } as const] : []),
      ...(few ? [{ kind: 'options', ...at } as const] : []),
    ];
  });
  return title.trim() === '' ? [{ kind: 'title' }, ...wrong] : wrong;
}

const linesOf = (text: string): readonly string[] => text.split('\n').flatMap((line) => line.trim() || []);

const wordsOf = (en: string, es: string): Words => ({ en: en.trim(), ...(es.trim() && { es: es.trim() }) });

/** The answers of a question as they would be kept: an answer whose words stay keeps its code and its points. */
export function optionsOfForm({ type, options, optionsEs, points, from }: QuestionForm): readonly Option[] {
  const spanish = optionsEs.split('\n');
  const before = from?.options ?? [];
  const taken = new Set(before.map(({ code }) => code));
  const named = (n: number) => (type === 'scale' ? `${n}` : `answer-${n}`);
  const used = new Set<string>();
  return linesOf(options).map((line, n) => {
    const old = before.find(({ label, code }) => label.en === line && !used.has(code));
    let code = old?.code ?? named(n + 1);
    for (let more = n + 2; !old && (taken.has(code) || used.has(code)); more += 1) code = named(more);
    used.add(code);
    // A scale starts at 1; points that are counted start at 0.
    const fresh = type === 'scale' ? n + 1 : points ? n : undefined;
    const score = old?.score ?? fresh;
    return { code, label: wordsOf(line, spanish[n] ?? ''), ...(score !== undefined && { score }) };
  });
}

export function setOfForm(form: SetForm): QuestionSet {
  const title = wordsOf(form.title, form.titleEs);
  const sections: QuestionSection[] = [];
  for (const question of form.questions) {
    const part = question.part ?? sections.at(-1)?.title ?? title;
    const last = sections.at(-1);
    const asked = questionOfForm(question, form.questions);
    if (last && last.title.en === part.en)
      sections[sections.length - 1] = { ...last, questions: [...last.questions, asked] };
    else sections.push({ title: part, questions: [asked] });
  }
  const counted = form.questions.filter((question) => question.points && hasOptions(question.type)).map(({ id }) => id);
  const { score, ...head } = form.from;
  return { ...head, title, sections, ...(counted.length > 0 && { score: { of: counted, bands: score?.bands ?? [] } }) };
}

function questionOfForm(form: QuestionForm, all: readonly QuestionForm[]): Question {
  const { options: _options, need: _need, after, ...rest } = form.from ?? {};
  const options = hasOptions(form.type) ? optionsOfForm(form) : form.type === 'yes-no' ? form.from?.options : undefined;
  const codes = form.type === 'yes-no' ? ['yes', 'no'] : (options ?? []).map(({ code }) => code);
  const when = form.when.filter((code) => codes.includes(code));
  // A question that waited for one that is gone is asked always.
  const tied = after && all.some(({ id }) => id === after.question) ? { after } : {};
  return {
    ...rest,
    ...tied,
    id: form.id,
    text: wordsOf(form.en, form.es),
    type: form.type,
    ...(options && { options }),
    ...(form.need && when.length > 0 && { need: { category: form.need, when } }),
  };
}

/** The question at `from` stands at `to` afterwards; an order that cannot be is the order there was. */
export function reordered(form: SetForm, from: number, to: number): SetForm {
  const questions = [...form.questions];
  const [moved] = questions.splice(from, 1);
  if (!moved || to < 0 || to > questions.length) return form;
  // A question takes the part of the place it comes to.
  const beside = questions[to] ?? questions.at(-1);
  questions.splice(to, 0, beside?.part ? { ...moved, part: beside.part } : moved);
  return { ...form, questions };
}
