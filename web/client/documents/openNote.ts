import type { Editor } from '@tiptap/core';
import type { Announcer } from '../shared/announcer';
import { ownCursor, showCarets } from './editor/carets';
import { bindEditor } from './editor/editor';
import { mountToolbar } from './editor/toolbar';
import type { NoteElement } from './noteElement';
import { encodeCursor, throttled, type Cursor } from './presence';
import type { SaveFacts } from './saveState';
import { Session, type SessionParts } from './session';
import { newerThanThisBuild } from './text/noteText';
import { putBack } from './text/swallowed';
import { showNewer } from './views/newer';
import { showNotice } from './views/notice';
import { peopleView } from './views/people';
import { SaveView } from './views/saveState';
import { Activity } from './transport/activity';
import { listen } from './waking';
import type { Present } from './wire';

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
  #unmountToolbar = (): void => undefined;
  #connected = false;
  #here: readonly Present[] = [];

  constructor(private readonly element: NoteElement, parts: SessionParts, private readonly announcer: Announcer, restart: () => void) {
    this.#people = peopleView(element.people, element.person, announcer);
    this.#save = new SaveView(element.saveState, announcer, {
      copy: () => this.#session.text(),
      discard: () => this.#session.discardAside(),
      signInUrl: element.signIn,
    });
    this.#session = new Session(parts, {
      facts: (facts) => this.#learn(facts),
      people: (present) => this.#meet(present),
      swallowed: (text) => this.#giveBack(text),
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
    this.#unmountToolbar();
    this.#editor?.destroy();
    await this.#session.stop();
  }

  #learn(facts: SaveFacts): void {
    this.#save.show(facts);
    if (facts.connected && !this.#connected) this.#moved();
    this.#connected = facts.connected;
    if (facts.opening) return;
    if (newerThanThisBuild(this.#session.doc)) {
      this.#editor?.destroy();
      return showNewer(this.element.editor, this.#session.doc);
    }
    const editable = facts.mayWrite && facts.closed === null;
    if (this.#editor === null) this.#bind(editable);
    else if (this.#editor.isEditable !== editable) this.#setEditable(this.#editor, editable);
  }

  #meet(present: readonly Present[]): void {
    this.#here = present;
    this.#people(present);
    this.#carets();
  }

  #giveBack(text: string): void {
    this.#tell('Some text you wrote offline was in a passage that a colleague deleted meanwhile.', text, {
      'Put it back at the end': () => { putBack(this.#session.doc, text); this.#editor?.commands.focus('end'); },
      'Leave it out': () => this.#editor?.commands.focus(),
    });
  }

  #tell(words: string, quoted: string | null, choices: Readonly<Record<string, () => void>>): void {
    this.announcer.urgent(words);
    showNotice(this.element.editor, words, quoted, choices);
  }

  #bind(editable: boolean): void {
    const editor = bindEditor(this.element.editor, this.#session.doc, editable, {
      moved: () => this.#moved(),
      pasteRefused: (words) => this.#tell(words, null, { 'Hide this message': () => this.#editor?.commands.focus() }),
    });
    this.#editor = editor;
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
