import { Extension } from '@tiptap/core';
import { Plugin, PluginKey, type EditorState } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { absolutePositionToRelativePosition, relativePositionToAbsolutePosition, ySyncPluginKey } from '@tiptap/y-tiptap';
import type * as Y from 'yjs';
import { initials, slots } from '../people';
import { decodeCursor, type Cursor } from '../presence';
import type { Present } from '../wire';

type Mapping = Parameters<typeof relativePositionToAbsolutePosition>[3];
interface Sync { readonly doc: Y.Doc; readonly type: Y.XmlFragment; readonly binding: { readonly mapping: Mapping } | null }
interface Caret { readonly connection: string; readonly initials: string; readonly slot: number; readonly cursor: Cursor }
interface Shown { readonly carets: readonly Caret[]; readonly set: DecorationSet }

const key = new PluginKey<Shown>('carets');

/** Other people's carets. The text of the page does not hold their names: initials come from CSS, and assistive technology is told nothing. */
export const Carets = Extension.create({
  name: 'carets',
  addProseMirrorPlugins: () => [new Plugin<Shown>({
    key,
    state: {
      init: () => ({ carets: [], set: DecorationSet.empty }),
      apply: (transaction, shown, _, state) => {
        const carets = (transaction.getMeta(key) as readonly Caret[] | undefined) ?? shown.carets;
        if (carets === shown.carets && !transaction.docChanged) return shown;
        return { carets, set: decorations(carets, state) };
      },
    },
    props: { decorations: (state) => key.getState(state)?.set },
  })],
});

/** Shows the carets of these people, but for one's own. */
export function showCarets(state: EditorState, people: readonly Present[], person: string): ReturnType<EditorState['tr']['setMeta']> {
  const carets = people.flatMap((present): Caret[] => {
    const cursor = present.person === person ? null : decodeCursor(present.cursor);
    return cursor === null ? [] : [{ connection: present.connection, initials: initials(present.name), slot: present.slot % slots, cursor }];
  });
  return state.tr.setMeta(key, carets).setMeta('addToHistory', false);
}

/** Where one's own caret is, for the others; null when the text is not bound yet. */
export function ownCursor(state: EditorState): Cursor | null {
  const sync = synced(state);
  if (sync?.binding == null) return null;
  const place = (position: number): Y.RelativePosition => absolutePositionToRelativePosition(position, sync.type, sync.binding?.mapping as Mapping) as Y.RelativePosition;
  return { anchor: place(state.selection.anchor), head: place(state.selection.head) };
}

function decorations(carets: readonly Caret[], state: EditorState): DecorationSet {
  const sync = synced(state);
  if (sync?.binding == null) return DecorationSet.empty;
  const { mapping } = sync.binding;
  const place = (relative: Y.RelativePosition): number | null => {
    const position = relativePositionToAbsolutePosition(sync.doc, sync.type, relative, mapping);
    return position === null ? null : Math.min(position, state.doc.content.size);
  };
  return DecorationSet.create(state.doc, carets.flatMap(({ connection, initials: letters, slot, cursor }) => {
    const anchor = place(cursor.anchor);
    const head = place(cursor.head);
    if (anchor === null || head === null) return [];
    const caret = Decoration.widget(head, () => caretElement(letters, slot), { key: `${connection}-${letters}-${slot}`, side: 10, ignoreSelection: true });
    const selection = Decoration.inline(Math.min(anchor, head), Math.max(anchor, head), { class: `app-selection app-selection--${slot}` });
    return anchor === head ? [caret] : [caret, selection];
  }));
}

function caretElement(letters: string, slot: number): HTMLElement {
  const caret = document.createElement('span');
  caret.className = `app-caret app-caret--${slot}`;
  caret.setAttribute('aria-hidden', 'true');
  caret.dataset['initials'] = letters;
  return caret;
}

function synced(state: EditorState): Sync | undefined {
  return ySyncPluginKey.getState(state) as Sync | undefined;
}
