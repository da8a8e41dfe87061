// The offline page: how much on this device is not shared yet. Tries the page again when the network is back.
import { countUnsent } from './documents/unsent/unsentNotes';
import { offlineWords } from './documents/unsent/unsentWords';

for (const words of document.querySelectorAll<HTMLElement>('[data-unsent]')) {
  countUnsent().then((unsent) => { words.textContent = offlineWords(unsent); }, () => { words.textContent = 'What you wrote is still on this device.'; });
}
// not all at once when a whole building has its network back
window.addEventListener('online', () => { if (location.pathname !== '/offline') setTimeout(() => location.reload(), 1_000 + 4_000 * Math.random()); });
