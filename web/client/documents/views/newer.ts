import type * as Y from 'yjs';
import { plainText } from '../text/noteText';

/** The text was written with a newer build: an editor of this one would delete what it does not know, so it is shown to read only. */
export function showNewer(host: HTMLElement, doc: Y.Doc): void {
  const words = document.createElement('p');
  words.className = 'govuk-body';
  words.textContent = 'This note was written with a newer version of this service. Reload the page to write in it.';
  const text = document.createElement('pre');
  text.className = 'app-editor__plain';
  text.textContent = plainText(doc);
  host.replaceChildren(words, text);
}
