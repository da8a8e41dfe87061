import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { piecesBetween, type Piece } from '../../../../web/client/documents/written/pieces';

const leaf = (name: string): boolean => name === 'hardBreak';
const node = (name: string, ...children: (Y.XmlElement | Y.XmlText)[]): Y.XmlElement => {
  const element = new Y.XmlElement(name);
  element.insert(0, children);
  return element;
};
const words = (pieces: readonly Piece[]): string[] => pieces.map(({ text }) => text);

/** `Ann` | break | `Bob` in a paragraph, then a list of one item. Places: 1 to 4, 4 to 5, 5 to 8; 12 to 15. */
function note(): Y.XmlFragment {
  const doc = new Y.Doc({ gc: false });
  const root = doc.getXmlFragment('default');
  root.insert(0, [
    node('paragraph', new Y.XmlText('Ann'), node('hardBreak'), new Y.XmlText('Bob')),
    node('bulletList', node('listItem', node('paragraph', new Y.XmlText('Cat')))),
  ]);
  return root;
}

describe('The pieces of a selection', () => {
  it.each([
    [0, 99, ['Ann', 'Bob', 'Cat']], [1, 8, ['Ann', 'Bob']], [2, 6, ['nn', 'B']], [12, 14, ['Ca']], [8, 12, []], [4, 5, []], [3, 3, []],
  ])('from %i to %i', (from, to, expected) => {
    expect(words(piecesBetween(note(), from, to, leaf))).toEqual(expected);
  });

  it('are told apart by their blocks, and have the ids that Yjs gave them', () => {
    const [ann, bob, cat] = piecesBetween(note(), 2, 99, leaf) as [Piece, Piece, Piece];
    expect(new Set([ann.block, bob.block, cat.block]).size).toBe(3);
    expect(bob.clock).toBeGreaterThan(ann.clock);
    expect(ann.length).toBe(2);
  });

  it('leave out what is deleted and count no formatting', () => {
    const root = note();
    const text = (root.get(0) as Y.XmlElement).get(0) as Y.XmlText;
    text.insert(3, 'abel');
    text.delete(1, 2);
    text.format(0, 2, { bold: {} });
    expect(words(piecesBetween(root, 1, 4, leaf)).join('')).toBe('Aab');
    expect(words(piecesBetween(root, 3, 4, leaf)).join('')).toBe('b');
  });

  it('of an empty note are none', () => {
    expect(piecesBetween(new Y.Doc().getXmlFragment('default'), 0, 2, leaf)).toEqual([]);
  });
});
