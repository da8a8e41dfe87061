import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { putBack, swallowed, writtenRuns } from '../../../../web/client/documents/text/swallowed';

const root = (doc: Y.Doc): Y.XmlFragment => doc.getXmlFragment('default');
const text = (doc: Y.Doc, at: number): Y.XmlText => (root(doc).get(at) as Y.XmlElement).get(0) as Y.XmlText;

/** A colleague's note of these lines, and one's own copy of it. */
function apart(...lines: string[]): { team: Y.Doc; own: Y.Doc; unsent: Uint8Array[] } {
  const [team, own] = [new Y.Doc({ gc: false }), new Y.Doc({ gc: false })];
  putBack(team, lines.join('\n'));
  Y.applyUpdate(own, Y.encodeStateAsUpdate(team));
  const unsent: Uint8Array[] = [];
  own.on('update', (update: Uint8Array, origin: unknown) => { if (origin !== 'team') unsent.push(update); });
  return { team, own, unsent };
}
const meet = (own: Y.Doc, team: Y.Doc): void => Y.applyUpdate(own, Y.encodeStateAsUpdate(team), 'team');
/** What a server gives that has collected what was deleted. */
const collected = (doc: Y.Doc): Uint8Array => {
  const small = new Y.Doc();
  Y.applyUpdate(small, Y.encodeStateAsUpdate(doc));
  return Y.encodeStateAsUpdate(small);
};
const offered = (doc: Y.Doc, unsent: readonly Uint8Array[]): string => swallowed(doc, unsent, []).text;

describe('Swallowed text', () => {
  it('is what one wrote in a paragraph that a colleague deleted, and nothing else', () => {
    const { team, own, unsent } = apart('Parents said. ', 'Leaders know. ');
    text(own, 0).insert(14, 'Nobody told us why.');
    text(own, 1).insert(14, 'They act.');
    root(team).delete(0, 1);
    expect(offered(own, unsent)).toBe('');
    meet(own, team);
    const found = swallowed(own, unsent, []);
    expect(found.text).toBe('Nobody told us why.');
    expect(found.runs.map(({ client, length }) => [client, length])).toEqual([[own.clientID, 19]]);
    expect(found.passage.map(({ client, length }) => [client, length]), 'what it was written after').toEqual([[team.clientID, 1]]);
  });

  it('is found after a cold start from a text in which the paragraph is collected', () => {
    const { team, own, unsent } = apart('Parents said. ', 'Leaders know. ');
    text(own, 0).insert(14, 'Nobody told us why.');
    text(own, 0).insert(0, 'On Tuesday: ');
    root(team).delete(0, 1);
    const cold = new Y.Doc({ gc: false });
    for (const update of unsent) Y.applyUpdate(cold, update);
    expect(offered(cold, unsent), 'nothing is known yet').toBe('');
    Y.applyUpdate(cold, collected(team));
    expect(offered(cold, unsent)).toBe('Nobody told us why.\nOn Tuesday:');
    expect([...cold.store.clients.values()].flat().some((struct) => struct instanceof Y.GC)).toBe(true);
    expect(root(cold).toJSON()).not.toContain('Nobody');
  });

  it('reads in the order of the text, not of the typing, a line for each block', () => {
    const { team, own, unsent } = apart('Parents said.');
    const lines = text(own, 0);
    for (const [at, letter] of [...'why.'].entries()) lines.insert(13 + at, letter);
    lines.insert(13, ' Nobody told us ');
    lines.insert(22, 'xx');
    lines.delete(22, 2);
    const quote = new Y.XmlElement('blockquote');
    root(own).insert(1, [quote]);
    for (const words of ['First', 'Second']) {
      const paragraph = new Y.XmlElement('paragraph');
      quote.insert(quote.length, [paragraph]);
      paragraph.insert(0, [new Y.XmlText(words)]);
    }
    const half = new Y.XmlElement('paragraph');
    quote.insert(1, [half]);
    half.insert(0, [new Y.XmlText('Between')]);
    root(team).delete(0, 1);
    meet(own, team);
    expect(offered(own, unsent)).toBe('Nobody told us why.');
    const other = new Y.Doc({ gc: false });
    Y.applyUpdate(other, Y.encodeStateAsUpdate(own));
    root(other).delete(0, root(other).length);
    meet(own, other);
    expect(offered(own, unsent)).toBe('Nobody told us why.\nFirst\nBetween\nSecond');
  });

  it('is not what one deleted oneself, nor what was settled before', () => {
    const { team, own, unsent } = apart('Parents said. ');
    text(own, 0).insert(14, 'Yes and no.');
    text(own, 0).delete(17, 4);
    root(team).delete(0, 1);
    meet(own, team);
    const { text: words, runs } = swallowed(own, unsent, []);
    expect(words).toBe('Yes no.');
    expect(swallowed(own, unsent, runs)).toEqual({ text: '', runs: [], passage: [] });
    expect(swallowed(own, unsent, runs.slice(1)).text).not.toBe('');
  });

  it('keeps emoji whole, whatever was cut around them', () => {
    const { team, own, unsent } = apart('Parents said. ');
    text(own, 0).insert(14, 'glad 🎉 and sad');
    text(own, 0).insert(19, '👩‍👧 ');
    root(team).delete(0, 1);
    const cold = new Y.Doc({ gc: false });
    for (const update of unsent) Y.applyUpdate(cold, update);
    Y.applyUpdate(cold, collected(team));
    expect(offered(cold, unsent)).toBe('glad 👩‍👧 🎉 and sad');
  });

  it('is nothing when only spaces or formatting are gone', () => {
    const { team, own, unsent } = apart('Parents said. ');
    text(own, 0).format(0, 7, { bold: {} });
    text(own, 0).insert(0, '  ');
    root(team).delete(0, 1);
    meet(own, team);
    expect(offered(own, unsent)).toBe('');
  });

  it('takes several tabs of one person together, in any order, and changes whose beginnings were sent before', () => {
    const { team, own, unsent } = apart('Parents said. ');
    text(own, 0).insert(14, 'Nobody ');
    meet(team, own);
    unsent.splice(0);
    const tab = new Y.Doc({ gc: false });
    Y.applyUpdate(tab, Y.encodeStateAsUpdate(own));
    tab.on('update', (update: Uint8Array, origin: unknown) => { if (origin !== 'team') unsent.push(update); });
    text(own, 0).insert(21, 'told us ');
    Y.applyUpdate(tab, Y.encodeStateAsUpdate(own), 'team');
    text(tab, 0).insert(29, 'why.');
    root(team).delete(0, 1);
    meet(own, team);
    Y.applyUpdate(own, Y.encodeStateAsUpdate(tab), 'team');
    expect(offered(own, unsent)).toBe('told us why.');
    expect(offered(own, [...unsent].reverse())).toBe('told us why.');
  });

  it('takes thousands of small changes in a moment', () => {
    const { team, own, unsent } = apart('Parents said. ');
    for (let at = 0; at < 5000; at++) text(own, 0).insert(14 + at, 'x');
    root(team).delete(0, 1);
    meet(own, team);
    const begun = performance.now();
    expect(offered(own, unsent).length).toBe(5000);
    expect(performance.now() - begun).toBeLessThan(5000);
  });

  it('knows what was written', () => {
    const { own, unsent } = apart('Parents said. ');
    text(own, 0).insert(0, 'ab');
    text(own, 0).insert(2, 'c');
    expect(writtenRuns(unsent)).toEqual([{ client: own.clientID, clock: 0, length: 3 }]);
  });
});
