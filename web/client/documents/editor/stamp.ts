import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import { ySyncPluginKey } from '@tiptap/y-tiptap';

/** Has the schema noted in the text just before this person's first change reaches it: whoever knows less then lets go before the change comes. */
export const Stamp = Extension.create<{ stamp: () => void }>({
  name: 'stamp',
  addOptions: () => ({ stamp: () => undefined }),
  addProseMirrorPlugins() {
    const { stamp } = this.options;
    return [new Plugin({
      filterTransaction: (transaction) => {
        if (transaction.docChanged && transaction.getMeta(ySyncPluginKey) === undefined) stamp();
        return true;
      },
    })];
  },
});
