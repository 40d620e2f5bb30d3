/** Everything an assessment of one client consists of, as it stands. */
import type { Assessment } from '../../domain/assessment/assessment';
import {
  latestOf,
  type Missing,
  missingFrom,
  type OpenProposal,
  openProposals,
} from '../../domain/assessment/complete';
import type { QuestionSet } from '../../domain/assessment/question-set';
import type { Need } from '../../domain/need/need';
import type { Practice } from '../../domain/practice/practice';
import type { Id } from '../../domain/record/record';
import type { TableName } from '../../domain/record/tables';
import { currentRisks, type Risk } from '../../domain/risk/risk';
import type { App } from '../app';
import { today } from '../clock';
import { currentPractice } from '../practice/practices';
import { ownSets, readSets } from './sets';

/** What it depends on: follow these. */
export const ASSESSMENT_TABLES: readonly TableName[] = ['assessment', 'need', 'risk', 'setting'];

export interface SetLine {
  readonly set: QuestionSet;
  readonly required: boolean;
  readonly latest?: Assessment;
}

export interface ClientAssessment {
  readonly practice: Practice;
  /** What the practice and the agency offer, those that a full assessment needs first. */
  readonly lines: readonly SetLine[];
  readonly sets: ReadonlyMap<string, QuestionSet>;
  /** Newest first; mistakes are left out. */
  readonly assessments: readonly Assessment[];
  readonly proposals: readonly OpenProposal[];
  readonly needs: readonly Need[];
  /** Those that hold. */
  readonly risks: readonly Risk[];
  readonly missing: readonly Missing[];
}

const byTime = (one: Assessment): string => `${one.date} ${one.createdAt}`;

export async function readAssessment(app: App, clientId: Id): Promise<ClientAssessment> {
  const [{ practice }, own, all, needs, risks] = await Promise.all([
    currentPractice(app),
    ownSets(app),
    app.records.all('assessment'),
    app.records.all('need'),
    app.records.all('risk'),
  ]);
  const mine = <Row extends { readonly clientId: Id }>(rows: ReadonlyMap<Id, Row>) =>
    [...rows.values()].filter((row) => row.clientId === clientId);
  const assessments = mine(all)
    .filter(({ status }) => status !== 'entered-in-error')
    .sort((a, b) => byTime(b).localeCompare(byTime(a)));
  const sets = await readSets(app, [...practice.sets, ...assessments.map(({ setId }) => setId)]);
  const offered = [...new Set([...practice.required, ...practice.sets, ...own.map(({ set }) => set.id)])];
  const lines = offered.flatMap((id): SetLine[] => {
    const set = sets.get(id);
    const latest = latestOf(assessments, id);
    return set ? [{ set, required: practice.required.includes(id), ...(latest && { latest }) }] : [];
  });
  const ofClient = mine(risks);
  const known = { assessments, risks: ofClient, sets };
  return {
    practice,
    lines,
    sets,
    assessments,
    proposals: openProposals(known),
    needs: mine(needs)
      .filter(({ status }) => status !== 'entered-in-error')
      .sort((a, b) => b.recordedAt.localeCompare(a.recordedAt)),
    risks: currentRisks(ofClient),
    missing: missingFrom(practice.required, known, today(app)),
  };
}
