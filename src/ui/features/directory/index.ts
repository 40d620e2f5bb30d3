export { DirectoryScreen } from './directory-screen';
export { MergeScreen } from './merge-screen';
export { ResourceFormScreen } from './resource-form-screen';
export { ResourceScreen } from './resource-page';
