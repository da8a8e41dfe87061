import * as Y from 'yjs';
import { Random } from '../random.mjs';
import * as note from './note.mjs';
import * as writing from './writing.mjs';

const shapes = { free: writing, note, editor: note };

/**
 * People who write at once: some offline for a while, some changes late, twice or out of order, some undone.
 * @param {number} seed repeats it
 * @param {'free' | 'note' | 'editor'} shape everything that yjs can hold, only what a note holds, or that as our editor sends it, which collects nothing
 * @returns {{ roots: string, log: { client: number, update: Uint8Array }[], docs: Y.Doc[] }} every change, in an order in which each finds what it builds on
 */
export function history(seed, shape) {
  const random = new Random(seed);
  const log = [];
  const people = Array.from({ length: random.skewed(2, 20) }, () => person(random, log, shape !== 'editor'));
  const { roots, write } = shapes[shape];
  const talk = random.of([1, 3, 6, 12]);
  for (let left = random.skewed(10, 160); left > 0; left--) step(random.of(people), people, random, log, write, talk);
  return { roots, log, docs: people.map(({ doc }) => doc) };
}

function person(random, log, collects) {
  const doc = new Y.Doc({ gc: collects && random.chance(70) });
  doc.clientID = random.chance(20) ? random.whole(1, 1000000) : random.bits();
  const made = { doc, online: true, read: 0, early: [], undo: null };
  doc.on('update', (update, _origin, _doc, transaction) => { if (transaction.local) log.push({ client: doc.clientID, update }); });
  const scope = [doc.getText('t'), doc.getArray('a'), doc.getMap('m'), doc.getXmlFragment('x'), doc.getXmlFragment('default')];
  if (random.chance(40)) made.undo = new Y.UndoManager(scope, { captureTimeout: Number.MAX_SAFE_INTEGER });
  return made;
}

function step(one, people, random, log, write, talk) {
  random.weighted([
    10, () => write(one.doc, random),
    3, () => typeOn(one, random, write),
    talk, () => one.online && receive(one, random, log),
    1, () => { one.online = !one.online; },
    one.undo === null ? 0 : 1, () => one.undo.undo(),
    one.undo === null ? 0 : 1, () => one.undo.redo(),
    one.undo === null ? 0 : 1, () => one.undo.stopCapturing(),
    1, () => meet(one, random.of(people)),
  ])();
}

function typeOn(one, random, write) {
  one.doc.transact(() => { for (let left = random.whole(2, 4); left > 0; left--) write(one.doc, random); });
}

/** Takes in what came meanwhile: in order mostly, at times a later change first, and now and then one a second time. */
function receive(one, random, log) {
  const until = random.chance(60) ? log.length : Math.min(log.length, one.read + random.whole(1, 5));
  if (random.chance(25) && until < log.length) Y.applyUpdate(one.doc, log[random.whole(until, log.length - 1)].update);
  for (; one.read < until; one.read++) Y.applyUpdate(one.doc, log[one.read].update);
  if (random.chance(10) && log.length > 0) Y.applyUpdate(one.doc, random.of(log).update);
}

/** Two exchange what the other lacks, as by state vectors. */
function meet(one, other) {
  const there = Y.encodeStateAsUpdate(one.doc, Y.encodeStateVector(other.doc));
  Y.applyUpdate(one.doc, Y.encodeStateAsUpdate(other.doc, Y.encodeStateVector(one.doc)));
  Y.applyUpdate(other.doc, there);
}
