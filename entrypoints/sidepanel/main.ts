import { startPage } from '../../src/compose';

void startPage('panel', document.getElementById('app'));
