/** Who the client is, and who is around them. */
import '../assessment/assessment.css';

export { FlagTags } from './flag-tags';
export { HiddenNumber } from './hidden-number';
export { PeopleTab } from './people-tab';
export { ReachButton } from './reach-button';
export { ReachList } from './reach-list';
