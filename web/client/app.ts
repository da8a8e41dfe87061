// Every page: GOV.UK Frontend's own behaviour, the service worker, and what this person has not shared yet.
import { initAll } from 'govuk-frontend';
import { mountAccount } from './documents/unsent/accountIsland';
import { mountInspection } from './inspections/home';
import { mountIslands } from './shared/island';
import { registerWorker } from './shared/worker';

document.body.classList.add('js-enabled');
if ('noModule' in HTMLScriptElement.prototype) document.body.classList.add('govuk-frontend-supported');
mountIslands('account', mountAccount);
mountIslands('inspection', mountInspection);
initAll();
void registerWorker();
