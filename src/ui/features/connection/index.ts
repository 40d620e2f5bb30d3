/** Web app and extension of one laptop as one vault: connecting, disconnecting, joining. */
export { AllowDialog } from './allow-dialog';
export { ConnectionSection } from './connection-section';
export { JoinForm } from './join-form';
export { JoinOffer } from './join-offer';
export { JoinStep } from './join-step';
