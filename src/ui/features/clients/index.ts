export { ClientFormScreen } from './client-form';
export { ClientsScreen } from './clients-screen';
