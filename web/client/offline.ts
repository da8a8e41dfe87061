// The offline page: how much on this device is not shared yet. Tries the page again when the network is back.
import { mountIslands } from './shared/island';
import { countUnsent, unsentWords } from './shared/unsent';

mountIslands('offline', (element) => {
  const words = document.createElement('p');
  words.className = 'govuk-inset-text';
  element.append(words);
  countUnsent().then((unsent) => { words.textContent = unsentWords(unsent); }, () => { words.textContent = 'What you wrote is still on this device.'; });
  return () => words.remove();
});
// not all at once when a whole building has its network back
window.addEventListener('online', () => { if (location.pathname !== '/offline') setTimeout(() => location.reload(), 1_000 + 4_000 * Math.random()); });
