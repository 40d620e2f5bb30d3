/** A page reading as one line of the command's contract: plain values with their confidence, no evidence. */

/** @typedef {import('../../domain/resource/resource-draft').PageReading} PageReading */
/** @typedef {import('../../domain/resource/resource-draft').ResourceDraft} ResourceDraft */

/** @param {{ value: string } | null} found @returns {string} */
const text = (found) => found?.value ?? '';

/** @param {{ value: string, confidence: number } | null} found */
const rated = (found) => (found ? { value: found.value, confidence: found.confidence } : null);

/** @param {ResourceDraft} draft */
function resource(draft) {
  return {
    name: rated(draft.name),
    alternate_names: draft.alternate_names.map(text),
    organization: text(draft.organization ?? null),
    partial: draft.partial ?? '',
    services: draft.services.map(rated),
    phones: draft.phones.map(({ value, confidence }) => ({ ...value, confidence })),
    emails: draft.emails.map(rated),
    addresses: draft.addresses.map(({ value, confidence }) => ({ ...value, confidence })),
    url: rated(draft.url),
    schedule: draft.schedule.map(({ value, confidence }) => ({ ...value, confidence })),
    by_appointment: draft.by_appointment,
    hours_text: text(draft.hours_text),
    eligibility: text(draft.eligibility),
    fees: text(draft.fees),
    languages: draft.languages.map(text),
    application: text(draft.application),
    documents: text(draft.documents),
    area: text(draft.area),
    accessibility: text(draft.accessibility),
    description: text(draft.description),
    categories: draft.categories.map(text),
  };
}

/**
 * @param {string} file name to print
 * @param {string | null} url
 * @param {PageReading} reading
 * @returns {string} one JSON line without its line end
 */
export const pageLine = (file, url, reading) =>
  JSON.stringify({
    file,
    url,
    kind: reading.kind,
    ms: reading.ms,
    truncated: reading.truncated,
    resources: reading.resources.map(resource),
  });
