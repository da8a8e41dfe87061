import * as Y from 'yjs';

declare const NOTE_SCHEMA: number | undefined;

/** The version of the note's schema that this build knows and writes. Raised when a node or mark is added. A build for tests may be told another (`outdated.mjs`). */
export const schemaVersion: number = typeof NOTE_SCHEMA === 'undefined' ? 1 : NOTE_SCHEMA;
/** The root that Tiptap and the server's reader agree on. */
export const rootName = 'default';
/** Where the text says which schema it is written with. */
export const metaName = 'meta';

/** The schema that the text says it is written with; 0 when it does not say. */
export function writtenSchema(doc: Y.Doc): number {
  const written = doc.getMap(metaName).get('schema');
  return typeof written === 'number' ? written : 0;
}

/** Notes in the text which schema it is written with, before the first change by a build that knows more than those before it. */
export function stampSchema(doc: Y.Doc, version: number = schemaVersion): void {
  const meta = doc.getMap(metaName);
  if (typeof meta.get('schema') !== 'number' || writtenSchema(doc) < version) meta.set('schema', version);
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
