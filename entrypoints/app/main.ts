import { startPage } from '../../src/compose';

startPage('page', document.getElementById('app'));
