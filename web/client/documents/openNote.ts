import type { Editor } from '@tiptap/core';
import type { Announcer } from '../shared/announcer';
import type { Offer } from './device/offers';
import { ownCursor, showCarets } from './editor/carets';
import { bindEditor } from './editor/editor';
import { mountToolbar } from './editor/toolbar';
import type { NoteElement } from './noteElement';
import { encodeCursor, throttled, type Cursor } from './presence';
import { frozenWords, writable, type SaveFacts } from './saveState';
import { Session } from './session';
import type { SessionParts } from './sessionParts';
import { showNewer } from './views/newer';
import { showNotice, type Notice } from './views/notice';
import { OffersView } from './views/offers';
import { peopleView } from './views/people';
import { SaveView } from './views/saveState';
import { Activity } from './transport/activity';
import { listen } from './waking';
import type { Present } from './wire';
import { WhoWrote } from './written/whoWrote';

/** One opening of the note: a session, and an editor as soon as there is text to edit. */
export class OpenNote {
  readonly #session: Session;
  readonly #save: SaveView;
  readonly #people: (present: readonly Present[]) => void;
  readonly #cursors = throttled<Cursor | null>((cursor) => this.#session.present(encodeCursor(cursor)));
  readonly #deaf: () => void;
  /** The session is over, though the link stands: dialling again finds out, and says so. */
  readonly #activity = new Activity(() => this.#session.drop());
  #editor: Editor | null = null;
  #whoWrote: WhoWrote | null = null;
  #unmountToolbar = (): void => undefined;
  #unmountNewer: (() => void) | null = null;
  readonly #offers: OffersView;
  readonly #notices: Notice[] = [];
  #connected = false;
  #frozen = false;
  #closed = false;
  #here: readonly Present[] = [];

  constructor(private readonly element: NoteElement, private readonly parts: SessionParts, private readonly announcer: Announcer, restart: () => void) {
    this.#people = peopleView(element.people, element.person, announcer);
    this.#save = new SaveView(element.saveState, announcer, {
      copy: () => this.#session.text(),
      discard: () => this.#session.discardAside(),
      signInUrl: element.signIn,
    });
    this.#offers = new OffersView(element.editor, announcer, (offer, back) => this.#settle(offer, back));
    this.#session = new Session(parts, {
      facts: (facts) => this.#learn(facts),
      people: (present) => this.#meet(present),
      offered: (offers) => this.#offers.offered(offers),
      typed: () => this.#activity.typed(),
      restart,
    });
    this.#save.show(this.#session.facts);
    this.#deaf = listen(this.#session);
    void this.#session.start();
  }

  /** Ends it: what was typed is on the device first. */
  async close(): Promise<void> {
    this.#deaf();
    this.#activity.stop();
    this.#save.stop();
    this.#cursors.stop();
    await this.#session.flush();
    this.#closed = true;
    this.#letGo();
    this.#unmountNewer?.();
    this.#offers.stop();
    for (const notice of this.#notices) notice.remove();
    await this.#session.stop();
  }

  #learn(facts: SaveFacts): void {
    if (this.#closed) return;
    this.#save.show(facts);
    if (facts.connected && !this.#connected) this.#moved();
    this.#connected = facts.connected;
    // the save state says it from now on, and knows when it ends
    if (facts.connected) this.#printFrozen(facts.frozen);
    if (facts.outdated) return this.#showNewer();
    if (facts.opening) return;
    const editable = writable(facts);
    if (this.#editor === null) this.#bind(editable);
    else if (this.#editor.isEditable !== editable) this.#setEditable(this.#editor, editable);
    this.#offers.writable = editable;
    if (this.#frozen && editable) this.announcer.say('The freeze is lifted. You can write in this note again.');
    this.#frozen = facts.frozen !== null;
  }

  /** On paper there is no save state: a frozen note says of itself that it is. */
  #printFrozen(freeze: SaveFacts['frozen']): void {
    const words = freeze === null ? [] : [Object.assign(document.createElement('p'), { className: 'govuk-body app-in-print', textContent: frozenWords(freeze) })];
    this.element.frozen?.replaceChildren(...words);
  }

  /** The editor goes first, at once: the text that comes next may hold what it would delete. */
  #showNewer(): void {
    this.#offers.writable = false;
    if (this.#unmountNewer !== null) return;
    const within = this.element.editor.contains(document.activeElement);
    this.#letGo();
    this.#unmountNewer = showNewer(this.element.editor, this.#session.doc, within);
  }

  #letGo(): void {
    this.#unmountToolbar();
    if (this.element.toolbar !== null) this.element.toolbar.hidden = true;
    this.#whoWrote?.stop();
    this.#editor?.destroy();
    this.#editor = null;
    this.#whoWrote = null;
  }

  #meet(present: readonly Present[]): void {
    this.#here = present;
    this.#people(present);
    this.#carets();
  }

  #settle(offer: Offer, back: boolean): void {
    void this.#session.settle(offer, back);
    this.#editor?.commands.focus(back ? 'end' : null);
  }

  #bind(editable: boolean): void {
    const editor = bindEditor(this.element.editor, this.#session.doc, editable, {
      moved: () => this.#moved(),
      pasteRefused: (words) => {
        this.announcer.urgent(words);
        this.#notices.push(showNotice(this.element.editor, words, null, { 'Hide this message': () => this.#editor?.commands.focus() }));
      },
    });
    this.#editor = editor;
    this.#whoWrote = new WhoWrote(this.element.editor, editor, { doc: this.#session.doc, written: this.parts.written, unsent: () => this.#session.unsent() }, this.announcer);
    if (this.element.toolbar !== null) this.#unmountToolbar = mountToolbar(this.element.toolbar, editor);
    this.#setEditable(editor, editable);
    this.#carets();
  }

  #setEditable(editor: Editor, editable: boolean): void {
    editor.setEditable(editable, false);
    editor.view.dom.setAttribute('aria-readonly', String(!editable));
    if (this.element.toolbar !== null) this.element.toolbar.hidden = !editable;
  }

  #carets(): void {
    this.#editor?.view.dispatch(showCarets(this.#editor.state, this.#here, this.element.person));
  }

  #moved(): void {
    if (this.#editor !== null) this.#cursors.offer(this.#editor.isFocused ? ownCursor(this.#editor.state) : null);
  }
}
