/**
 * Answers about short texts, kept while one page is read: its names and headings are looked at from many sides, a dozen
 * times each and more. With the next page they are gone.
 */

/** Longer texts are rarely asked about twice. */
const LONGEST = 200;
/** A page of thousands of entries starts again here. */
const MOST = 5_000;

const kept: Map<string, unknown>[] = [];

/** `ask`, a pure question, answered at once where it was asked before. What it answers must not be changed. */
export function remembered<Told>(ask: (text: string) => Told): (text: string) => Told {
  const answers = new Map<string, Told>();
  kept.push(answers);
  return (text) => {
    if (text.length > LONGEST) return ask(text);
    const known = answers.get(text);
    if (known !== undefined) return known;
    if (answers.size >= MOST) answers.clear();
    const told = ask(text);
    answers.set(text, told);
    return told;
  };
}

/** Forgets all answers: another page is read. */
export function forgetAnswers(): void {
  for (const answers of kept) answers.clear();
}
