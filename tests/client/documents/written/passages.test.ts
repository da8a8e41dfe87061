import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { joined } from '../../../../web/client/documents/text/runs';
import type { Written } from '../../../../web/client/documents/written/askWritten';
import { passagesOf } from '../../../../web/client/documents/written/passages';
import { piecesBetween, type Piece } from '../../../../web/client/documents/written/pieces';
import { seed, seeded } from '../../fakes/random';
import { recordedIn } from '../../fakes/recorded';

const at = Date.UTC(2026, 10, 24, 10, 42);
const piece = (clock: number, text: string, block = 1, client = 1): Piece => ({ client, clock, length: text.length, text, block });
const by = (name: string, clock: number, length: number, minute = 0, client = 1): Written => ({ client, clock, length, name, at: at + minute * 60_000, deleted: null });

describe('The passages of a selection', () => {
  it('name who wrote what, and when, in the order of the text', () => {
    const pieces = [piece(0, 'SENCo: '), piece(0, '14 week wait', 1, 2), piece(7, '.')];
    expect(passagesOf(pieces, [by('Tom Reed', 0, 12, 3, 2), by('Priya Shah', 0, 8)], [])).toEqual([
      { who: 'Priya Shah, 24 November 2026 at 10:42am', text: 'SENCo: ' },
      { who: 'Tom Reed, 24 November 2026 at 10:45am', text: '14 week wait' },
      { who: 'Priya Shah, 24 November 2026 at 10:42am', text: '.' },
    ]);
  });

  it('join neighbours of one author and one minute, across blocks with a space', () => {
    const pieces = [piece(0, 'One'), piece(3, ' two.'), piece(8, 'Three.', 2)];
    expect(passagesOf(pieces, [by('Priya Shah', 0, 4), { ...by('Priya Shah', 4, 10), at: at + 59_000 }], [])).toEqual([{ who: 'Priya Shah, 24 November 2026 at 10:42am', text: 'One two. Three.' }]);
    expect(passagesOf(pieces, [by('Priya Shah', 0, 4), by('Priya Shah', 4, 10, 1)], [])).toHaveLength(2);
  });

  it('say of every other character that it is not shared yet or not known', () => {
    expect(passagesOf([piece(0, 'abcdef')], [by('Tom Reed', 1, 2)], [{ client: 1, clock: 2, length: 2 }])).toEqual([
      { who: 'Not known', text: 'a' }, { who: 'Tom Reed, 24 November 2026 at 10:42am', text: 'bc' }, { who: 'You, not shared yet', text: 'd' }, { who: 'Not known', text: 'ef' },
    ]);
    expect(passagesOf([piece(0, 'abc')], [], [])).toEqual([{ who: 'Not known', text: 'abc' }]);
    expect(passagesOf([], [by('Tom Reed', 1, 2)], [])).toEqual([]);
  });

  it('say each character once, however the answer overlaps itself', () => {
    expect(passagesOf([piece(0, 'abc')], [by('Tom Reed', 0, 2), by('Ann Cole', 0, 9), by('Tom Reed', 1, 1)], []).map(({ text }) => text)).toEqual(['ab', 'c']);
  });

  it('shorten what is long, between letters', () => {
    const [{ text } = { text: '' }] = passagesOf([piece(0, '🎉'.repeat(300))], [], []);
    expect(text.length).toBeLessThan(2 * 240);
    expect(text).toMatch(/^(🎉)+ … (🎉)+$/u);
  });

  it(`attribute every character of a text by three people to the right one (SEED=${seed})`, () => {
    const random = seeded(seed);
    const people = ['Priya Shah', 'Tom Reed', 'Ann Cole'].map((name, index) => ({ name, letter: 'ptc'[index] as string, doc: new Y.Doc({ gc: false }) }));
    const log: { update: Uint8Array; name: string; at: number }[] = [];
    for (const { name, doc } of people) doc.on('update', (update: Uint8Array, origin: unknown) => { if (origin !== 'team') log.push({ update, name, at: at + log.length * 1000 }); });
    people[0]?.doc.getXmlFragment('default').insert(0, ['paragraph', 'paragraph'].map((name) => { const element = new Y.XmlElement(name); element.insert(0, [new Y.XmlText()]); return element; }));
    const share = (): void => { for (const { doc } of people) for (const { update } of log) Y.applyUpdate(doc, update, 'team'); };
    share();
    for (let step = 0; step < 300; step++) {
      const { letter, doc } = people[Math.floor(random() * 3)] as (typeof people)[number];
      const text = (doc.getXmlFragment('default').get(Math.floor(random() * 2)) as Y.XmlElement).get(0) as Y.XmlText;
      if (random() < 0.25 && text.length > 3) text.delete(Math.floor(random() * (text.length - 2)), 2);
      else text.insert(Math.floor(random() * (text.length + 1)), letter.repeat(1 + Math.floor(random() * 4)));
      if (random() < 0.3) share();
    }
    share();
    const pieces = piecesBetween((people[1] as (typeof people)[number]).doc.getXmlFragment('default'), 0, 1e6, () => false);
    const passages = passagesOf(pieces, recordedIn(log, joined(pieces)), []);
    expect(passages.length, `SEED=${seed}`).toBeGreaterThan(20);
    for (const { who, text } of passages) {
      const letter = people.find(({ name }) => who.startsWith(name))?.letter ?? '?';
      expect(text.replaceAll(' ', '').replaceAll(letter, ''), `SEED=${seed} ${who}`).toBe('');
    }
    expect(passages.map(({ text }) => text).join('').replaceAll(' ', ''), `SEED=${seed}`).toBe(pieces.map(({ text }) => text).join(''));
  });
});
