import './plan.css';

export { PlanCopyScreen } from './copy-screen';
export { PlanTab } from './plan-tab';
