import type { Editor } from '@tiptap/core';
import type * as Y from 'yjs';
import type { Announcer } from '../../shared/announcer';
import { selectedIn } from '../editor/selected';
import { rootName } from '../text/noteText';
import { joined, type Run } from '../text/runs';
import { SignedOut } from '../transport/link';
import { writtenPanel, type WrittenPanel } from '../views/written';
import { WrittenRefused, type AskWritten, type Written } from './askWritten';
import { passagesOf } from './passages';
import { piecesBetween } from './pieces';

/** Where the answer comes from. */
export interface Asked { readonly doc: Y.Doc; readonly written: AskWritten; unsent(): Promise<readonly Run[]> }

/** "Who wrote this", on demand, for whoever reads the note: a button above the text, and Alt and F9 in it. */
export class WhoWrote {
  readonly #host = document.createElement('div');
  readonly #button = document.createElement('button');
  #panel: WrittenPanel | null = null;
  #back: HTMLElement | null = null;
  #visited = false;
  #question = 0;

  constructor(before: HTMLElement, private readonly editor: Editor, private readonly asked: Asked, private readonly announcer: Announcer) {
    this.#button.type = 'button';
    this.#button.className = 'app-toolbar__button';
    this.#button.textContent = 'Who wrote this';
    this.#button.title = 'Who wrote the selected text, or the paragraph you are in (Alt and F9)';
    this.#button.setAttribute('aria-keyshortcuts', 'Alt+F9');
    this.#button.addEventListener('mousedown', (event) => event.preventDefault());
    this.#button.addEventListener('click', () => void this.#show(this.#button));
    this.#host.className = 'app-written';
    this.#host.append(this.#button);
    before.before(this.#host);
    editor.on('focus', this.#focused);
    editor.view.dom.addEventListener('keydown', this.#pressed);
  }

  /** Takes it down, with the editor. */
  stop(): void {
    this.#question++;
    this.editor.off('focus', this.#focused);
    this.#host.remove();
  }

  readonly #focused = (): void => { this.#visited = true; };

  readonly #pressed = (event: KeyboardEvent): void => {
    if (!event.altKey || event.key !== 'F9') return;
    event.preventDefault();
    // the editor learns of a caret that has just moved after the key
    requestAnimationFrame(() => void this.#show(this.editor.view.dom));
  };

  async #show(from: HTMLElement): Promise<void> {
    const question = ++this.#question;
    const { called, from: start, to } = selectedIn(this.editor, this.#visited);
    const pieces = piecesBetween(this.asked.doc.getXmlFragment(rootName), start, to, (name) => this.editor.schema.nodes[name]?.isLeaf === true);
    const panel = this.#open(from);
    panel.fill([`Looking up who wrote ${called}…`], []);
    const [written, unsent] = await Promise.all([this.#ask(joined(pieces)), this.asked.unsent()]);
    if (question !== this.#question) return;
    const passages = passagesOf(pieces, typeof written === 'string' ? [] : written, unsent);
    const words = passages.length === 0 ? `There are no words in ${called}.` : `Who wrote ${called}, in its order:`;
    panel.fill(typeof written === 'string' ? [written, words] : [words], passages);
    this.announcer.say(typeof written === 'string' ? written : `${passages.length === 1 ? '1 passage is' : `${passages.length} passages are`} listed.`);
  }

  /** What is recorded, or why it cannot be told. */
  async #ask(runs: readonly Run[]): Promise<readonly Written[] | string> {
    try {
      return runs.length === 0 ? [] : await this.asked.written(runs);
    } catch (fault) {
      if (fault instanceof WrittenRefused) return fault.message;
      if (fault instanceof SignedOut) return 'Sign in again to see who wrote this.';
      return 'The server cannot be asked now. Try again when you are online.';
    }
  }

  #open(from: HTMLElement): WrittenPanel {
    if (this.#panel === null) {
      this.#panel = writtenPanel(() => this.#close());
      this.#host.append(this.#panel.element);
      this.#back = from;
    }
    this.#panel.focus();
    return this.#panel;
  }

  #close(): void {
    this.#question++;
    this.#panel?.element.remove();
    this.#panel = null;
    if (this.#back === this.#button) return this.#button.focus();
    this.editor.view.dom.focus();
    if (this.editor.isEditable) this.editor.chain().focus().scrollIntoView().run();
  }
}
