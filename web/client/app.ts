// Every page: GOV.UK Frontend's own behaviour and the service worker.
import { initAll } from 'govuk-frontend';
import { registerWorker } from './shared/worker';

document.body.classList.add('js-enabled');
if ('noModule' in HTMLScriptElement.prototype) document.body.classList.add('govuk-frontend-supported');
initAll();
void registerWorker();
