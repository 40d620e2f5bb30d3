import { startPage } from '../../src/compose';

startPage('panel', document.getElementById('app'));
