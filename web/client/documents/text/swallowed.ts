import * as Y from 'yjs';
import { rootName } from './noteText';

/** A run of characters of one client, by its clocks. */
export interface Run { readonly client: number; readonly clock: number; readonly length: number }

/** The characters that these unsent changes wrote and that are still in the text. */
export function unsentRuns(doc: Y.Doc, updates: readonly Uint8Array[]): Run[] {
  const written = updates.flatMap((update) => Y.decodeUpdate(update).structs)
    .filter((struct) => struct instanceof Y.Item && struct.content instanceof Y.ContentString)
    .map(({ id, length }): Run => ({ client: id.client, clock: id.clock, length }));
  return written.flatMap((run) => parts(doc, run, false).map(({ run: part }) => part));
}

/** Which of them are deleted now: words that a colleague's deletion took with it, without either seeing it. */
export function swallowedText(doc: Y.Doc, runs: readonly Run[]): string {
  return runs.flatMap((run) => parts(doc, run, true)).map(({ text }) => text).join('').trim();
}

/** Writes the words again, as paragraphs at the end. */
export function putBack(doc: Y.Doc, text: string): void {
  doc.getXmlFragment(rootName).push(text.split('\n').map((line) => {
    const paragraph = new Y.XmlElement('paragraph');
    paragraph.push([new Y.XmlText(line)]);
    return paragraph;
  }));
}

function parts(doc: Y.Doc, { client, clock, length }: Run, deleted: boolean): { run: Run; text: string }[] {
  return (doc.store.clients.get(client) ?? []).flatMap((struct) => {
    const from = Math.max(clock, struct.id.clock);
    const to = Math.min(clock + length, struct.id.clock + struct.length);
    if (to <= from || struct.deleted !== deleted || !(struct instanceof Y.Item) || !(struct.content instanceof Y.ContentString)) return [];
    return [{ run: { client, clock: from, length: to - from }, text: struct.content.str.slice(from - struct.id.clock, to - struct.id.clock) }];
  });
}
