import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import * as Y from 'yjs';

/**
 * Types an editing trace (github.com/josephg/editing-traces: sequential or concurrent) into yjs, an update for each transaction.
 * @param {string} file path of a .json or .json.gz
 * @param {'note' | 'text'} shape within a note's only paragraph, or in the plain text "t"
 */
export function replay(file, shape) {
  const bytes = readFileSync(file);
  const trace = JSON.parse((file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8'));
  const begun = performance.now();
  const updates = trace.kind === 'concurrent' ? together(trace, shape) : alone(trace, shape);
  return { updates, text: trace.endContent, milliseconds: performance.now() - begun };
}

function alone({ startContent, txns }, shape) {
  const updates = [];
  const one = new Typist(1, shape, updates, [[0, 0, startContent ?? ''], ...txns.flatMap(({ patches }) => patches)]);
  one.begin();
  if (startContent) one.type([[0, 0, startContent]]);
  for (const { patches } of txns) one.type(patches);
  return updates;
}

/** Each agent has a document of its own, which takes in just what its next change was made upon. */
function together({ numAgents, txns }, shape) {
  const updates = [];
  const all = txns.flatMap(({ patches }) => patches);
  const agents = Array.from({ length: numAgents }, (_, agent) => new Typist(1 + agent, shape, updates, all));
  agents[0].begin();
  for (const one of agents.slice(1)) one.receive(updates);
  const made = [];
  for (const [number, { parents, agent, patches }] of txns.entries()) {
    const one = agents[agent];
    one.receive(lacking(one.has, parents, txns).flatMap((parent) => made[parent]));
    const before = updates.length;
    one.type(patches);
    made.push(updates.slice(before));
    one.has.add(number);
  }
  return updates;
}

/** What a change was made upon and its agent does not have yet, the eldest first. */
function lacking(has, parents, txns) {
  const missing = [];
  for (const left = [...parents]; left.length > 0;) {
    const parent = left.pop();
    if (has.has(parent)) continue;
    has.add(parent);
    missing.push(parent);
    left.push(...txns[parent].parents);
  }
  return missing.sort((a, b) => a - b);
}

class Typist {
  has = new Set();
  #doc = new Y.Doc();
  #shape;
  #wide;

  constructor(client, shape, updates, patches) {
    this.#shape = shape;
    this.#doc.clientID = client;
    this.#wide = patches.some(([, , inserted]) => /[\ud800-\udfff]/.test(inserted));
    this.#doc.on('update', (update, origin) => { if (origin !== 'others') updates.push(update); });
  }

  begin() {
    if (this.#shape !== 'note') return;
    this.#doc.transact(() => {
      const paragraph = new Y.XmlElement('paragraph');
      paragraph.insert(0, [new Y.XmlText()]);
      this.#doc.getXmlFragment('default').insert(0, [paragraph]);
      this.#doc.getMap('meta').set('schema', 1);
    });
  }

  receive(updates) { for (const update of updates) Y.applyUpdate(this.#doc, update, 'others'); }

  type(patches) {
    const text = this.#shape === 'note' ? this.#doc.getXmlFragment('default').get(0).get(0) : this.#doc.getText('t');
    this.#doc.transact(() => {
      for (const [position, removed, inserted] of patches) {
        const at = this.#units(text, position);
        if (removed > 0) text.delete(at, this.#units(text, position + removed) - at);
        if (inserted !== '') text.insert(at, inserted);
      }
    });
  }

  /** A trace counts code points, yjs UTF-16 units; they differ only where a character takes two. */
  #units(text, points) {
    if (!this.#wide) return points;
    const content = Y.Text.prototype.toString.call(text);
    let at = 0;
    for (let left = points; left > 0; left--) at += content.codePointAt(at) > 0xffff ? 2 : 1;
    return at;
  }
}
