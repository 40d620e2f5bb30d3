/** Ends an exchange from wherever it is, with what went wrong; `syncOnce` turns it into its outcome. */
export class Ended<Why> extends Error {
  override readonly name = 'Ended';
  constructor(readonly why: Why) {
    super('The exchange ended.');
  }
}
