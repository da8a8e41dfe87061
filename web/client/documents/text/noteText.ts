import * as Y from 'yjs';

/** The version of the note's schema that this build writes. Raised when a node or mark is added. */
export const schemaVersion = 1;
/** The root that Tiptap and the server's reader agree on. */
export const rootName = 'default';

/** True when the text may hold nodes that this build does not know: an editor would delete them for everyone. */
export function newerThanThisBuild(doc: Y.Doc): boolean {
  const written = doc.getMap('meta').get('schema');
  return typeof written === 'number' && written > schemaVersion;
}

/** Notes in the text which schema it is written with, at the first change of it. */
export function stampSchema(doc: Y.Doc): void {
  const meta = doc.getMap('meta');
  if (typeof meta.get('schema') !== 'number') meta.set('schema', schemaVersion);
}

/** The words of the note, a line for each block: for copying and for reading without an editor. */
export function plainText(doc: Y.Doc): string {
  const lines: string[] = [];
  let line = '';
  const walk = (node: Y.XmlFragment | Y.XmlElement): void => {
    for (const child of node.toArray()) {
      if (child instanceof Y.XmlText) line += (child.toDelta() as { insert: unknown }[]).map(({ insert }) => (typeof insert === 'string' ? insert : '\n')).join('');
      else if (child instanceof Y.XmlElement && child.nodeName === 'hardBreak') line += '\n';
      else if (child instanceof Y.XmlElement) {
        walk(child);
        if (line !== '' || child.nodeName === 'paragraph') lines.push(line);
        line = '';
      }
    }
  };
  walk(doc.getXmlFragment(rootName));
  return lines.join('\n');
}
