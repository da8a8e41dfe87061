import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { bringNewerSchema } from '../../../../web/client/documents/text/newerSchema';

/** What a change makes of a document, as updates. */
function changes(doc: Y.Doc, ...steps: ((doc: Y.Doc) => void)[]): Uint8Array[] {
  const updates: Uint8Array[] = [];
  const keep = (update: Uint8Array): void => { updates.push(update); };
  doc.on('update', keep);
  for (const step of steps) doc.transact(() => step(doc));
  doc.off('update', keep);
  return updates;
}
const write = (level: number) => (doc: Y.Doc): void => {
  const heading = new Y.XmlElement('heading');
  heading.setAttribute('level', level as unknown as string);
  doc.getXmlFragment('default').push([heading]);
};
const raise = (to: number) => (doc: Y.Doc): void => { doc.getMap('meta').set('schema', to); };

describe('A newer schema', () => {
  it('is seen before it is applied: noted first, and raised', () => {
    const [author, reader] = [new Y.Doc(), new Y.Doc()];
    const [first, second, third] = changes(author, raise(1), raise(1), raise(2)) as [Uint8Array, Uint8Array, Uint8Array];
    for (const update of [first, second]) {
      expect(bringNewerSchema(reader, [update], 1)).toBe(false);
      Y.applyUpdate(reader, update);
    }
    expect(bringNewerSchema(reader, [third], 1)).toBe(true);
    expect(reader.getMap('meta').get('schema'), 'the document is as it was').toBe(1);
    expect(bringNewerSchema(reader, [third], 2)).toBe(false);
    expect(bringNewerSchema(new Y.Doc(), [first], 0)).toBe(true);
  });

  it('is seen among other changes, in one compacted text, and in one update with what needs it', () => {
    const author = new Y.Doc();
    changes(author, raise(1), write(3), raise(2), write(3));
    expect(bringNewerSchema(new Y.Doc(), [Y.encodeStateAsUpdate(author)], 1)).toBe(true);
    const both = changes(new Y.Doc(), (doc) => { write(3)(doc); raise(2)(doc); });
    expect(bringNewerSchema(new Y.Doc(), both, 1)).toBe(true);
  });

  it('is not seen in a heading of level 3, also when its level is set again', () => {
    const [author, reader] = [new Y.Doc(), new Y.Doc()];
    const updates = changes(author, raise(1), write(3), (doc) => { (doc.getXmlFragment('default').get(0) as Y.XmlElement).setAttribute('level', 4 as unknown as string); });
    for (const update of updates) {
      expect(bringNewerSchema(reader, [update], 1)).toBe(false);
      Y.applyUpdate(reader, update);
    }
  });

  it('is seen when it waited for what comes now', () => {
    const [author, reader] = [new Y.Doc(), new Y.Doc()];
    const [first, second] = changes(author, raise(1), raise(2)) as [Uint8Array, Uint8Array];
    expect(bringNewerSchema(reader, [second], 1), 'it waits, so the text does not say it yet').toBe(false);
    Y.applyUpdate(reader, second);
    expect(bringNewerSchema(reader, [first], 1)).toBe(true);
  });

  it('stays seen while the text has it', () => {
    const author = new Y.Doc();
    changes(author, raise(2));
    expect(bringNewerSchema(author, [], 1)).toBe(true);
  });

  it('is not taken from a map of another name or from what is no number', () => {
    const updates = changes(new Y.Doc(), (doc) => { doc.getMap('other').set('schema', 9); doc.getMap('meta').set('schema', '9'); doc.getMap('meta').set('pages', 9); });
    expect(bringNewerSchema(new Y.Doc(), updates, 1)).toBe(false);
  });
});
