/** The parts that screens are made of. */
export { Button, type ButtonProps } from './button';
export { EmptyState } from './empty-state';
export { Face, initialsOf } from './face';
export { Field, type FieldProps } from './field/field';
export type { Choice } from './field/select-field';
export { Form, type FormErrors } from './form';
export { Mark, type MarkKind } from './mark';
export { PageHeader } from './page-header';
export { type DraftStatus, SavedStatus } from './saved-status';
export { Row, Rows, Section, Sheet } from './sheet';
export { Tabs } from './tabs';
export { Tag, type Tone } from './tag';
export { clearToasts, showToast, ToastRegion } from './toast';
export { writeFailureText } from './write-failure-text';
