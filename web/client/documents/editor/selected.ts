import type { Editor } from '@tiptap/core';

/** A stretch of the text in the editor's own places, and what to call it. */
export interface Selected { readonly called: string; readonly from: number; readonly to: number }

/**
 * What the person means: what they selected, else the paragraph at the caret, else the whole note. A reader has no caret.
 * @param visited the caret is where the person put it
 */
export function selectedIn(editor: Editor, visited: boolean): Selected {
  const { selection, doc } = editor.state;
  if (!selection.empty && (editor.isEditable || selects(editor.view.dom))) return { called: 'the selected text', from: selection.from, to: selection.to };
  const { $head } = selection;
  if (editor.isEditable && visited && $head.parent.isTextblock) return { called: 'the paragraph at the caret', from: $head.start(), to: $head.end() };
  return { called: 'the whole note', from: 0, to: doc.content.size };
}

function selects(text: HTMLElement): boolean {
  const selection = text.ownerDocument.getSelection();
  return selection !== null && !selection.isCollapsed && text.contains(selection.anchorNode);
}
