import { Editor } from '@tiptap/core';
import { Collaboration } from '@tiptap/extension-collaboration';
import type * as Y from 'yjs';
import { rootName, stampSchema } from '../text/noteText';
import { Carets } from './carets';
import { schema } from './schema';
import { Stamp } from './stamp';

const largestPaste = 500_000;

/** What the editor tells the page. */
export interface EditorEvents {
  /** The caret moved, came or went. */
  moved(): void;
  /** A paste was refused; nothing of it is in the text. */
  pasteRefused(words: string): void;
}

/** Binds an editor to the text. Never given HTML, which Trusted Types would stop: it starts empty, and what it shows comes from the document alone. */
export function bindEditor(host: HTMLElement, doc: Y.Doc, editable: boolean, events: EditorEvents): Editor {
  host.replaceChildren();
  return new Editor({
    element: host,
    injectCSS: false,
    editable,
    content: { type: 'doc', content: [{ type: 'paragraph' }] },
    extensions: [...schema, Stamp.configure({ stamp: () => stampSchema(doc) }), Collaboration.configure({ document: doc, field: rootName }), Carets],
    editorProps: {
      attributes: attributes(host),
      transformPastedHTML: withoutInline,
      handlePaste: (_view, _event, slice) => {
        if (slice.size <= largestPaste) return false;
        events.pasteRefused('That is too long to paste at once: more than 500,000 characters. Nothing was pasted. Paste it in parts.');
        return true;
      },
    },
    onSelectionUpdate: () => events.moved(),
    onFocus: () => events.moved(),
    onBlur: () => events.moved(),
  });
}

/** Styles and handlers of what is pasted have no effect here under the page's policy; taken out, they make no reports of it either. */
export function withoutInline(html: string): string {
  return html.replace(/<style[\s\S]*?<\/style>/gi, '').replace(/\s(?:style|on[a-z]+)\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]+)/gi, '');
}

function attributes(host: HTMLElement): Record<string, string> {
  const { labelledby, describedby } = host.dataset;
  return {
    // also while it is read only: who is in it when it is frozen stays in it
    tabindex: '0',
    role: 'textbox', 'aria-multiline': 'true', class: 'app-editor__text', lang: 'en-GB', spellcheck: 'true',
    ...(labelledby === undefined ? { 'aria-label': 'Text of the note' } : { 'aria-labelledby': labelledby }),
    ...(describedby === undefined ? {} : { 'aria-describedby': describedby }),
  };
}
