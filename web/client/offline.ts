// The offline page: how much on this device is not shared yet. Tries the page again when the network is back.
import { countUnsent, unsentWords } from './shared/unsent';

const place = document.querySelector('[data-unsent]');
if (place !== null) {
  countUnsent().then((unsent) => { place.textContent = unsentWords(unsent); }, () => { place.textContent = 'What you wrote is still on this device.'; });
}
window.addEventListener('online', () => { if (location.pathname !== '/offline') location.reload(); });
