export { DirectoryScreen } from './directory-screen';
export { ResourceFormScreen } from './resource-form-screen';
export { ResourceScreen } from './resource-page';
