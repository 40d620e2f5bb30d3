/** Two vaults in one browser become one: the move, what is kept of the old vault, and who may be there twice. */
export { MoveInPart } from './move-in-part';
