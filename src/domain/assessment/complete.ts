/**
 * What is missing before an assessment can be called done: sets that were not asked, questions left open in them,
 * proposals nobody decided, a risk nobody judged. It says so; it stops nobody.
 */
import type { PlainDate } from '../record/record';
import { currentRisks, isReviewDue, type Risk } from '../risk/risk';
import { answerTo, askedQuestions } from './answers';
import { type Assessment, isDone } from './assessment';
import { type Proposal, proposedNeeds } from './propose';
import type { QuestionSet } from './question-set';

export type Missing =
  | { readonly kind: 'set'; readonly set: QuestionSet }
  /** Questions of a set that was asked which nobody put. */
  | { readonly kind: 'questions'; readonly set: QuestionSet; readonly count: number }
  | { readonly kind: 'proposals'; readonly count: number }
  | { readonly kind: 'risk' }
  | { readonly kind: 'risk-review' };

export interface Known {
  /** All of the client's. */
  readonly assessments: readonly Assessment[];
  readonly risks: readonly Risk[];
  readonly sets: ReadonlyMap<string, QuestionSet>;
}

/** The questions as they were put. */
export const setOf = (assessment: Assessment, sets: ReadonlyMap<string, QuestionSet>): QuestionSet | undefined =>
  assessment.asked ?? sets.get(assessment.setId);

/** The newest asking of a set that is done. */
export function latestOf(assessments: readonly Assessment[], setId: string): Assessment | undefined {
  const done = assessments.filter((one) => one.setId === setId && isDone(one));
  return done.toSorted((a, b) => `${b.date} ${b.createdAt}`.localeCompare(`${a.date} ${a.createdAt}`))[0];
}

export interface OpenProposal extends Proposal {
  readonly assessment: Assessment;
  readonly set: QuestionSet;
}

/** Proposals of the newest asking of each set that nobody has decided yet; a category once. */
export function openProposals({ assessments, sets }: Pick<Known, 'assessments' | 'sets'>): readonly OpenProposal[] {
  const newest = [...new Set(assessments.map(({ setId }) => setId))].flatMap((id) => latestOf(assessments, id) ?? []);
  const open = new Map<string, OpenProposal>();
  for (const assessment of newest) {
    const set = setOf(assessment, sets);
    for (const proposal of set ? proposedNeeds(set, assessment.answers) : [])
      if (set && !assessment.decided?.[proposal.category] && !open.has(proposal.category))
        open.set(proposal.category, { ...proposal, assessment, set });
  }
  return [...open.values()];
}

export function missingFrom(required: readonly string[], known: Known, today: PlainDate): readonly Missing[] {
  const missing: Missing[] = [];
  for (const id of required) {
    const latest = latestOf(known.assessments, id);
    const set = latest ? setOf(latest, known.sets) : known.sets.get(id);
    if (!set) continue;
    if (!latest) missing.push({ kind: 'set', set });
    else {
      const count = openQuestions(set, latest);
      if (count > 0) missing.push({ kind: 'questions', set, count });
    }
  }
  const proposals = openProposals(known).length;
  if (proposals > 0) missing.push({ kind: 'proposals', count: proposals });
  const risks = currentRisks(known.risks);
  if (known.risks.length === 0) missing.push({ kind: 'risk' });
  else if (risks.some((risk) => isReviewDue(risk, today))) missing.push({ kind: 'risk-review' });
  return missing;
}

/** Questions that should have been put and were not; a refusal is an answer here. */
export const openQuestions = (set: QuestionSet, { answers }: Pick<Assessment, 'answers'>): number =>
  askedQuestions(set, answers).filter(({ id }) => {
    const answer = answerTo(answers, id);
    return 'absent' in answer && answer.absent === 'not-asked';
  }).length;
