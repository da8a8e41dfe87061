import type { Extensions } from '@tiptap/core';
import { Blockquote } from '@tiptap/extension-blockquote';
import { Bold } from '@tiptap/extension-bold';
import { Document } from '@tiptap/extension-document';
import { HardBreak } from '@tiptap/extension-hard-break';
import { Heading } from '@tiptap/extension-heading';
import { Italic } from '@tiptap/extension-italic';
import { BulletList, ListItem, OrderedList } from '@tiptap/extension-list';
import { Paragraph } from '@tiptap/extension-paragraph';
import { Text } from '@tiptap/extension-text';
import { schemaVersion } from '../text/noteText';

/** Tab leaves the editor; lists are indented with Ctrl+] and Ctrl+[. */
const Item = ListItem.extend({
  addKeyboardShortcuts() {
    return {
      Enter: () => this.editor.commands.splitListItem(this.name),
      'Mod-]': () => this.editor.commands.sinkListItem(this.name),
      'Mod-[': () => this.editor.commands.liftListItem(this.name),
    };
  },
});

/** What a note can hold. Adding to it raises `schemaVersion`: an older build would delete what it does not know. Version 0 was never in use; tests build it (`outdated.mjs`). */
export const schema: Extensions = [
  Document, Paragraph, Text, HardBreak, Bold, Italic, ...(schemaVersion < 1 ? [] : [Blockquote]), BulletList, OrderedList, Item, Heading.configure({ levels: [3] }),
];
