/** A device that is or was a replica of this vault. Its id is that of its stamps and batches. */
import type { Id, Moment } from '../record/record';

export interface Device {
  readonly id: Id;
  readonly face: 'extension' | 'web';
  readonly addedAt: Moment;
  /** What people call it. */
  readonly name?: string;
  /** No longer used; what it still sends is kept. */
  readonly retiredAt?: Moment;
}
