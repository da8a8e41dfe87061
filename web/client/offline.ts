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
window.addEventListener('online', () => { if (location.pathname !== '/offline') location.reload(); });
