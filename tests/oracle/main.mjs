import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import * as Y from 'yjs';
import { deletes, structLines, structs } from './digest.mjs';
import { serve } from './frames.mjs';
import { history } from './histories/history.mjs';
import { replay } from './replay.mjs';
import { apply, describe, receiver, show } from './state.mjs';

const { readVarUint: number, readVarString: text, readVarUint8Array: bytes } = decoding;
const list = (asked) => Array.from({ length: number(asked) }, () => bytes(asked));

function writeList(answer, updates) {
  encoding.writeVarUint(answer, updates.length);
  for (const update of updates) encoding.writeVarUint8Array(answer, update);
}

function applied(updates, gc) {
  const doc = receiver(gc);
  const threw = apply(doc, updates);
  return { doc, threw };
}

function same(a, b) { return structs(a) === structs(b) && deletes(a) === deletes(b) && a.store.pendingStructs === null === (b.store.pendingStructs === null); }

/** What can be asked. Each takes its arguments from `asked` and writes to `answer`; the C# side of it is tests/Testing/Yjs. */
await serve({
  /** seed, shape -> roots, every update with its client, then what yjs makes of them without and with collecting. */
  history(asked, answer) {
    const { roots, log } = history(number(asked), text(asked));
    encoding.writeVarString(answer, roots);
    encoding.writeVarUint(answer, log.length);
    for (const { client, update } of log) {
      encoding.writeVarUint(answer, client);
      encoding.writeVarUint8Array(answer, update);
    }
    for (const gc of [false, true]) {
      const { doc, threw } = applied(log.map(({ update }) => update), gc);
      describe(answer, doc, threw, roots);
    }
  },

  /** gc, roots, updates -> what a new document is after them. */
  apply(asked, answer) {
    const gc = number(asked) === 1;
    const roots = text(asked);
    const { doc, threw } = applied(list(asked), gc);
    describe(answer, doc, threw, roots);
  },

  /** gc, roots, base, candidates -> of each what base and candidate make in that order, and whether they make the same in the other order and as the updates after it. */
  admitted(asked, answer) {
    const gc = number(asked) === 1;
    const roots = text(asked);
    const base = bytes(asked);
    for (let left = number(asked); left > 0; left--) {
      const candidate = bytes(asked);
      const { doc, threw } = applied([base, candidate], gc);
      const turned = applied([candidate, base], gc);
      const merged = applied([bytes(asked)], gc);
      describe(answer, doc, threw, roots);
      encoding.writeVarUint(answer, same(doc, turned.doc) && turned.threw === '' ? 1 : 0);
      encoding.writeVarUint(answer, same(doc, merged.doc) && merged.threw === '' ? 1 : 0);
    }
  },

  /** gc, updates -> the struct store in words, to find where two documents part. */
  structs(asked, answer) {
    const gc = number(asked) === 1;
    const { doc, threw } = applied(list(asked), gc);
    encoding.writeVarString(answer, `${threw}\n${structLines(doc)}`);
  },

  diff(asked, answer) { encoding.writeVarUint8Array(answer, Y.diffUpdate(bytes(asked), bytes(asked))); },

  merge(asked, answer) { encoding.writeVarUint8Array(answer, Y.mergeUpdates(list(asked))); },

  vector(asked, answer) { encoding.writeVarUint8Array(answer, Y.encodeStateVectorFromUpdate(bytes(asked))); },

  /** file, shape -> every update, the text at the end, milliseconds of typing it. */
  replay(asked, answer) {
    const { updates, text: end, milliseconds } = replay(text(asked), text(asked));
    writeList(answer, updates);
    encoding.writeVarString(answer, end);
    encoding.writeFloat64(answer, milliseconds);
  },

  /** roots, updates -> milliseconds to apply them one by one (with what was thrown left out), to encode the result, its bytes, to load it; the roots in words. */
  time(asked, answer) {
    const roots = text(asked);
    const updates = list(asked);
    const doc = receiver(true);
    const begun = performance.now();
    for (const update of updates) apply(doc, [update]);
    const taken = performance.now();
    const state = Y.encodeStateAsUpdate(doc);
    const encoded = performance.now();
    apply(receiver(true), [state]);
    const loaded = performance.now();
    for (const value of [taken - begun, encoded - taken, loaded - encoded]) encoding.writeFloat64(answer, value);
    encoding.writeVarUint8Array(answer, state);
    encoding.writeVarString(answer, show(doc, roots));
  },
});
