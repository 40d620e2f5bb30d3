export { ClientMergeScreen } from './client-merge-screen';
export { TwiceScreen } from './twice-screen';
