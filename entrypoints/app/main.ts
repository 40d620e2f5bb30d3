import { startPage } from '../../src/compose';

void startPage('page', document.getElementById('app'));
