import type * as Y from 'yjs';
import { plainText } from '../text/noteText';

/**
 * The text was written with a newer build: an editor of this one would delete what it does not know, so it is shown to read
 * only, and kept up with what the team writes. The answer takes it down.
 * @param focus the person was in the editor, which is gone
 */
export function showNewer(host: HTMLElement, doc: Y.Doc, focus: boolean): () => void {
  const words = document.createElement('p');
  words.className = 'govuk-body';
  words.textContent = 'Someone wrote in this note with a newer version of this service. To write in it, update this page. What you wrote and is not shared yet stays on this device.';
  const update = document.createElement('button');
  update.type = 'button';
  update.className = 'govuk-button govuk-button--secondary';
  update.textContent = 'Update to edit';
  update.addEventListener('click', () => location.reload());
  const text = document.createElement('pre');
  text.className = 'app-editor__plain';
  const show = (): void => {
    const now = plainText(doc);
    if (text.textContent !== now) text.textContent = now;
  };
  show();
  doc.on('update', show);
  host.replaceChildren(words, update, text);
  if (focus) update.focus();
  return () => doc.off('update', show);
}
