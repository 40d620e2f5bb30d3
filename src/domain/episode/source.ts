/** How a case came in (FHIR R4 EpisodeOfCare.referralRequest, by who asked for it). */
import type { PlainDate } from '../record/record';

export const SOURCE_KINDS = [
  'self',
  'family',
  'hospital',
  'clinic',
  'agency',
  'school',
  'court',
  'police',
  'housing',
  'outreach',
  'hotline',
  'other',
] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

export interface EpisodeSource {
  readonly from: SourceKind;
  /** Who exactly: "Nurse Adams, Sample County Hospital". */
  readonly words?: string;
  /** The day it was asked for. */
  readonly on?: PlainDate;
}
