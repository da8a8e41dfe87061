import type { Editor } from '@tiptap/core';
import { Announcer } from '../shared/announcer';
import { askWrappingKey } from './device/askWrappingKey';
import { ContentKeys } from './device/contentKeys';
import { Database } from './device/database';
import { browserLocks } from './device/locks';
import { Log } from './device/log';
import { Outbox } from './device/outbox';
import { ownCursor, showCarets } from './editor/carets';
import { bindEditor } from './editor/editor';
import { mountToolbar } from './editor/toolbar';
import { showNotice } from './views/notice';
import { newerThanThisBuild, plainText } from './noteText';
import { peopleView } from './views/people';
import { encodeCursor, throttled, type Cursor } from './presence';
import { SaveView } from './views/saveState';
import { Session, type SessionParts } from './session';
import { browserTabs } from './tabs';
import { hubDial } from './transport/hubLink';
import { putBack } from './swallowed';
import { syncDial } from './transport/syncLink';
import type { Present } from './wire';

/** Mounts the note on its element; the answer takes it down. */
export function mountNote(element: HTMLElement): () => void {
  const parts = sessionParts(element);
  const announcer = new Announcer(statusRegion(element));
  let note = openNote(element, parts, announcer, restart);
  function restart(): void {
    const old = note;
    note = null;
    void old?.close().then(() => { note = openNote(element, parts, announcer, restart); });
  }
  void navigator.storage?.persist?.().catch(() => false);
  return () => {
    announcer.stop();
    void note?.close();
  };
}

interface OpenNote { close(): Promise<void> }

/** One opening of the note: a new session and a new editor. `null` only between two of them. */
function openNote(element: HTMLElement, parts: SessionParts, announcer: Announcer, restart: () => void): OpenNote | null {
  const person = data(element, 'person');
  const editorHost = part(element, 'editor');
  const people = peopleView(element.querySelector('[data-people]'), person, announcer);
  let editor: Editor | null = null;
  let unmountToolbar = (): void => undefined;
  let connected = false;
  const moved = (): void => { if (editor !== null) cursors.offer(editor.isFocused ? ownCursor(editor.state) : null); };
  let here: readonly Present[] = [];
  const cursors = throttled<Cursor | null>((cursor) => session.present(encodeCursor(cursor)));
  const save = new SaveView(part(element, 'saveState'), announcer, {
    copy: () => session.text(),
    discard: () => session.discardAside(),
    signInUrl: element.dataset['signIn'] ?? '/sign-in',
  });
  const carets = (): void => { editor?.view.dispatch(showCarets(editor.state, here, person)); };
  const session = new Session(parts, {
    facts: (facts) => {
      save.show(facts);
      if (facts.connected && !connected) moved();
      connected = facts.connected;
      if (facts.opening) return;
      if (newerThanThisBuild(session.doc)) return showNewer(editorHost, session, () => editor?.destroy());
      const editable = facts.mayWrite && facts.closed === null;
      if (editor === null) bind(editable);
      else if (editor.isEditable !== editable) setEditable(editor, editable);
    },
    people: (present) => {
      here = present;
      people(present);
      carets();
    },
    swallowed: (text) => {
      const words = 'Some text you wrote offline was in a passage that a colleague deleted meanwhile.';
      announcer.urgent(words);
      showNotice(editorHost, words, text, {
        'Put it back at the end': () => { putBack(session.doc, text); editor?.commands.focus('end'); },
        'Leave it out': () => editor?.commands.focus(),
      });
    },
    restart,
  });
  const bind = (editable: boolean): void => {
    editor = bindEditor(editorHost, session.doc, editable, {
      moved,
      pasteRefused: (words) => {
        announcer.urgent(words);
        showNotice(editorHost, words, null, { 'Hide this message': () => editor?.commands.focus() });
      },
    });
    setEditable(editor, editable);
    const toolbar = element.querySelector<HTMLElement>('[data-toolbar]');
    if (toolbar !== null) {
      unmountToolbar = mountToolbar(toolbar, editor);
      toolbar.hidden = !editable;
    }
    carets();
  };
  const setEditable = (bound: Editor, editable: boolean): void => {
    bound.setEditable(editable, false);
    bound.view.dom.setAttribute('aria-readonly', String(!editable));
    const toolbar = element.querySelector<HTMLElement>('[data-toolbar]');
    if (toolbar !== null) toolbar.hidden = !editable;
  };
  save.show(session.facts);
  const deaf = listen(session);
  void session.start();
  return {
    close: async () => {
      deaf();
      save.stop();
      cursors.stop();
      await session.flush();
      unmountToolbar();
      editor?.destroy();
      await session.stop();
    },
  };
}

/** What the browser tells of the network and the tab. */
function listen(session: Session): () => void {
  const wake = (): void => session.wake();
  const drop = (): void => session.drop();
  const flush = (): void => void session.flush();
  const seen = (): void => (document.visibilityState === 'visible' ? wake() : flush());
  window.addEventListener('online', wake);
  window.addEventListener('focus', wake);
  window.addEventListener('offline', drop);
  window.addEventListener('pagehide', flush);
  document.addEventListener('visibilitychange', seen);
  return () => {
    window.removeEventListener('online', wake);
    window.removeEventListener('focus', wake);
    window.removeEventListener('offline', drop);
    window.removeEventListener('pagehide', flush);
    document.removeEventListener('visibilitychange', seen);
  };
}

function sessionParts(element: HTMLElement): SessionParts {
  const person = data(element, 'person');
  const id = data(element, 'document');
  const database = new Database(`areasend.${person}`);
  const locks = browserLocks();
  const keys = new ContentKeys(database, askWrappingKey, locks);
  return {
    lock: `${database.name}.${id}`, mayWrite: element.dataset['mayWrite'] === 'true', keys, locks,
    outbox: new Outbox(database, keys, id), log: new Log(database, keys, id),
    hub: hubDial(data(element, 'hub'), id), sync: syncDial(data(element, 'sync')),
    tabs: (heard) => browserTabs(person, id, heard),
  };
}

/** The text was written with a newer build: an editor of this one would delete what it does not know. */
function showNewer(host: HTMLElement, session: Session, unbind: () => void): void {
  unbind();
  const words = document.createElement('p');
  words.className = 'govuk-body';
  words.textContent = 'This note was written with a newer version of this service. Reload the page to write in it.';
  const text = document.createElement('pre');
  text.className = 'app-editor__plain';
  text.textContent = plainText(session.doc);
  host.replaceChildren(words, text);
}

function statusRegion(element: HTMLElement): HTMLElement {
  const existing = document.querySelector<HTMLElement>('[data-announcer]');
  if (existing !== null) return existing;
  const region = document.createElement('div');
  region.className = 'govuk-visually-hidden';
  region.setAttribute('role', 'status');
  element.append(region);
  return region;
}

function part(element: HTMLElement, name: 'editor' | 'saveState'): HTMLElement {
  const attribute = name === 'editor' ? 'data-editor' : 'data-save-state';
  const found = element.querySelector<HTMLElement>(`[${attribute}]`);
  if (found === null) throw new Error(`The note's element holds no ${attribute}.`);
  return found;
}

function data(element: HTMLElement, name: string): string {
  const value = element.dataset[name];
  if (value === undefined || value === '') throw new Error(`The note's element names no ${name}.`);
  return value;
}
