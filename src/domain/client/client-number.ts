/** Numbers by which others know the client (FHIR R4 Identifier), hidden until somebody asks to see them. */

/** HL7 v2-0203 types that FHIR R4 Identifier.type uses; "other" goes by its words. */
export const NUMBER_KINDS = ['MA', 'MC', 'MR', 'SS', 'DL', 'PPN', 'other'] as const;
export type NumberKind = (typeof NUMBER_KINDS)[number];

export interface ClientNumber {
  readonly kind: NumberKind;
  /** Whose number it is: "School district", "State of Oregon". FHIR Identifier.system in words. */
  readonly system?: string;
  readonly value: string;
}

/**
 * The number with all but its end covered: the last four of nine and more signs, the last two of six and more, nothing of
 * shorter ones. How long it is does not show.
 */
export function masked(value: string): string {
  const signs = [...value.trim()];
  const shown = signs.length >= 9 ? 4 : signs.length >= 6 ? 2 : 0;
  return `••••${shown > 0 ? signs.slice(-shown).join('') : ''}`;
}
