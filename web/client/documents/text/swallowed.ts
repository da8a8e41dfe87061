import * as Y from 'yjs';
import { rootName } from './noteText';
import { ownWriting, type OwnPiece } from './ownWriting';
import { joined, within, without, type Run } from './runs';

/** Words that a deletion took with it: a line for each block or place; the characters; and what they were written beside or in. */
export interface Swallowed { readonly text: string; readonly runs: readonly Run[]; readonly passage: readonly Run[] }

/**
 * The words of unsent changes that are not in the text although the changes are: someone deleted what they were written into,
 * without either seeing the other. What the changes delete themselves is not meant, nor what is `settled`. The words come
 * from the changes: the text does not have them any more when what held them was collected.
 */
export function swallowed(doc: Y.Doc, unsent: readonly Uint8Array[], settled: readonly Run[]): Swallowed {
  const notMeant = [...deletions(unsent), ...settled];
  const lines: string[] = [];
  const runs: Run[] = [];
  const passage: Run[] = [];
  for (const { pieces, beside } of ownWriting(unsent)) {
    const before = runs.length;
    let line = '';
    const end = (): void => {
      if (line.trim() !== '') lines.push(line.trim());
      line = '';
    };
    for (const piece of pieces) {
      if (piece === null) end();
      else for (const run of gone(doc, piece).flatMap((part) => without(part, notMeant))) {
        line += cut(piece, run);
        runs.push(run);
      }
    }
    end();
    if (runs.length > before && beside !== null) passage.push(beside);
  }
  return { text: lines.join('\n'), runs: joined(runs), passage };
}

/** The characters that these changes wrote. */
export function writtenRuns(updates: readonly Uint8Array[]): Run[] {
  return joined(updates.flatMap((update) => Y.decodeUpdate(update).structs)
    .filter((struct) => struct instanceof Y.Item && struct.content instanceof Y.ContentString)
    .map(({ id, length }) => ({ client: id.client, clock: id.clock, length })));
}

/** Writes the words again, as paragraphs at the end. */
export function putBack(doc: Y.Doc, text: string): void {
  doc.getXmlFragment(rootName).push(text.split('\n').map((line) => {
    const paragraph = new Y.XmlElement('paragraph');
    paragraph.insert(0, [new Y.XmlText(line)]);
    return paragraph;
  }));
}

function deletions(updates: readonly Uint8Array[]): Run[] {
  return joined(updates.flatMap((update) => [...Y.decodeUpdate(update).ds.clients])
    .flatMap(([client, items]) => items.map(({ clock, len }) => ({ client, clock, length: len }))));
}

/** The parts that the document has and does not show: deleted, or collected with what held them. */
function gone(doc: Y.Doc, run: Run): Run[] {
  const structs = doc.store.clients.get(run.client) ?? [];
  const last = structs.at(-1);
  if (last === undefined || last.id.clock + last.length <= run.clock) return [];
  const found: Run[] = [];
  for (let at = Y.findIndexSS(structs, run.clock); at < structs.length; at++) {
    const { id, length, deleted } = structs[at] as (typeof structs)[number];
    if (id.clock >= run.clock + run.length) break;
    if (deleted) found.push(...within(run, [{ client: id.client, clock: id.clock, length }]));
  }
  return found;
}

function cut({ clock, text }: OwnPiece, run: Run): string {
  return text.slice(run.clock - clock, run.clock - clock + run.length);
}
