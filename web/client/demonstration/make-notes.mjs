// Makes grains/Demonstration/demonstration-notes.json: headers of the invented notes, and their texts as Yjs updates (version 1).
// Run it by hand from web/client after a change of the words: node demonstration/make-notes.mjs
import { writeFileSync } from 'node:fs';
import * as Y from 'yjs';
import { notes } from './notes.mjs';

/** Splits words into pieces: *bold* and _italic_. */
const pieces = (words) => words.split(/(\*[^*]+\*|_[^_]+_)/).filter(Boolean).map((piece) => {
  const mark = piece.startsWith('*') ? 'bold' : piece.startsWith('_') ? 'italic' : null;
  return mark ? { insert: piece.slice(1, -1), attributes: { [mark]: {} } } : { insert: piece };
});

/** A node of the text with its children. */
const node = (name, children, attributes = {}) => {
  const element = new Y.XmlElement(name);
  Object.entries(attributes).forEach(([key, value]) => element.setAttribute(key, value));
  element.insert(0, children);
  return element;
};

const text = (words) => {
  const content = new Y.XmlText();
  content.applyDelta(pieces(words));
  return content;
};

const paragraph = (words) => node('paragraph', [text(words)]);

const block = ([kind, words]) => ({
  heading: () => node('heading', [text(words)], { level: 3 }),
  paragraph: () => paragraph(words),
  list: () => node('bulletList', words.map((item) => node('listItem', [paragraph(item)]))),
  quote: () => node('blockquote', [paragraph(words)]),
})[kind]();

const update = (blocks, client) => {
  const doc = new Y.Doc();
  doc.clientID = client;
  doc.transact(() => doc.getXmlFragment('default').insert(0, blocks.map(block)));
  return Buffer.from(Y.encodeStateAsUpdate(doc)).toString('base64');
};

const made = notes.map(({ text: blocks, ...header }, index) => ({ ...header, update: update(blocks, 1000 + index) }));
writeFileSync(new URL('../../../grains/Demonstration/demonstration-notes.json', import.meta.url), `${JSON.stringify(made, null, 2)}\n`);
