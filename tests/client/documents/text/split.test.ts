import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { splitUpdate } from '../../../../web/client/documents/text/split';

const limit = 64 * 1024;

function change(doc: Y.Doc, work: () => void): Uint8Array {
  const updates: Uint8Array[] = [];
  const keep = (update: Uint8Array): void => { updates.push(update); };
  doc.on('update', keep);
  doc.transact(work);
  doc.off('update', keep);
  expect(updates.length).toBe(1);
  return updates[0] as Uint8Array;
}

function paragraphs(doc: Y.Doc, texts: readonly string[]): void {
  doc.getXmlFragment('default').insert(0, texts.map((words) => {
    const paragraph = new Y.XmlElement('paragraph');
    paragraph.insert(0, [new Y.XmlText(words)]);
    return paragraph;
  }));
}

/** Each piece, applied after those before it, leaves nothing waiting for what is missing. */
function apply(base: Uint8Array, pieces: readonly Uint8Array[]): Y.Doc {
  const doc = new Y.Doc({ gc: false });
  Y.applyUpdate(doc, base);
  for (const piece of pieces) {
    expect(piece.length).toBeLessThanOrEqual(limit);
    Y.applyUpdate(doc, piece);
    expect(doc.store.pendingStructs).toBeNull();
    expect(doc.store.pendingDs).toBeNull();
  }
  return doc;
}

describe('Splitting a change', () => {
  it('leaves a small one as it is', () => {
    const doc = new Y.Doc({ gc: false });
    const update = change(doc, () => paragraphs(doc, ['short']));
    expect(splitUpdate(update, limit)).toEqual([update]);
  });

  it.each([
    ['one paragraph of 300,000 characters', ['x'.repeat(300_000)]],
    ['pictures of people, which are two units each', ['👩🏽‍🏫'.repeat(40_000)]],
    ['letters of three bytes', ['ᚠ'.repeat(100_000)]],
    ['ten thousand paragraphs', Array.from({ length: 10_000 }, (_, at) => `Paragraph ${at}`)],
  ])('gives pieces that stand one after another: %s', (_, texts) => {
    const doc = new Y.Doc({ gc: false });
    paragraphs(doc, ['Before']);
    const base = Y.encodeStateAsUpdate(doc);
    const update = change(doc, () => paragraphs(doc, texts));

    const pieces = splitUpdate(update, limit);

    expect(pieces.length).toBeGreaterThan(1);
    const copy = apply(base, pieces);
    expect(copy.getXmlFragment('default').toString()).toBe(doc.getXmlFragment('default').toString());
    expect(Y.encodeStateVector(copy)).toEqual(Y.encodeStateVector(doc));
  });

  it('keeps what the change deletes', () => {
    const doc = new Y.Doc({ gc: false });
    paragraphs(doc, Array.from({ length: 3000 }, (_, at) => `Old ${at}`));
    const base = Y.encodeStateAsUpdate(doc);
    const update = change(doc, () => {
      doc.getXmlFragment('default').delete(10, 2900);
      paragraphs(doc, ['y'.repeat(200_000)]);
    });
    expect(apply(base, splitUpdate(update, limit)).getXmlFragment('default').toString()).toBe(doc.getXmlFragment('default').toString());
  });

  it('serves the undoing of a large deletion', () => {
    const doc = new Y.Doc({ gc: false });
    paragraphs(doc, ['z'.repeat(150_000)]);
    const base = Y.encodeStateAsUpdate(doc);
    const undo = new Y.UndoManager(doc.getXmlFragment('default'), { captureTimeout: 0 });
    const gone = change(doc, () => doc.getXmlFragment('default').delete(0, 1));
    const updates: Uint8Array[] = [];
    doc.on('update', (update: Uint8Array) => updates.push(update));
    undo.undo();
    const copy = apply(base, [gone, ...updates.flatMap((update) => splitUpdate(update, limit))]);
    expect(copy.getXmlFragment('default').toString()).toBe(doc.getXmlFragment('default').toString());
  });
});
