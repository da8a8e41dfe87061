import * as Y from 'yjs';

const words = ['a', 'the', 'SEND', 'plan', 'é', 'e\u0301', 'ß', '中文', '😀', '👩‍👩‍👧', '𝒳', ' ', '\n', '\u0000', '\ufeff', '\ufffd', '"', '<b>', '&', '\u2028', 'word word'];
const names = ['k', 'key', 'title', 'é', '😀', '', 'level', 'a b', 'toString'];

/** A short text of any kind of character; whole surrogate pairs only, as a person's keyboard gives them. */
export function text(random) {
  let made = '';
  for (let left = random.skewed(1, 8); left > 0; left--) made += random.of(words);
  return made;
}

export function name(random) { return random.of(names); }

/** A value of every kind that lib0 writes. */
export function value(random, depth = 0) {
  return random.weighted([
    3, () => text(random),
    2, () => random.whole(0, 200),
    1, () => random.of([0, -0, 63, 64, -64, -1, 127, 128, 2147483647, -2147483647, 2147483648, 9007199254740991, -9007199254740991]),
    1, () => random.of([0.5, -1.25, 0.1, 1e300, 5e-324, NaN, Infinity, -Infinity]),
    1, () => random.of([true, false]),
    1, () => null,
    1, () => undefined,
    1, () => random.of([0n, 1n, -1n, 9223372036854775807n, -9223372036854775808n]),
    1, () => random.bytes(random.skewed(0, 20)),
    depth < 4 ? 1 : 0, () => Array.from({ length: random.skewed(0, 4) }, () => value(random, depth + 1)),
    depth < 4 ? 2 : 0, () => object(random, depth + 1),
  ])();
}

/** An object that JSON can hold too, for embeds and for the values of marks. */
export function json(random, depth = 0) {
  return random.weighted([
    3, () => text(random), 2, () => random.whole(-5, 200), 1, () => true, 1, () => null, 1, () => 0.5,
    depth < 3 ? 2 : 0, () => Object.fromEntries(Array.from({ length: random.skewed(0, 3) }, () => [name(random), json(random, depth + 1)])),
    depth < 3 ? 1 : 0, () => Array.from({ length: random.skewed(0, 3) }, () => json(random, depth + 1)),
  ])();
}

function object(random, depth) {
  return Object.fromEntries(Array.from({ length: random.skewed(0, 4) }, () => [name(random), value(random, depth)]));
}

/** A shared type of any of the seven kinds, with something in it. */
export function type(random) {
  return random.weighted([
    1, () => Y.Array.from([[value(random)]]),
    1, () => new Y.Map([[name(random), value(random)]]),
    1, () => new Y.Text(text(random)),
    1, () => new Y.XmlFragment(),
    3, () => xml(random),
  ])();
}

/** A type that may stand in an XML fragment. */
export function xml(random) {
  return random.weighted([3, () => new Y.XmlElement(random.of(['p', 'div', 'é'])), 3, () => new Y.XmlText(text(random)), 1, () => new Y.XmlHook('hook')])();
}

/** A document within a document. */
export function subdocument(random) {
  return new Y.Doc({ guid: `doc-${random.bits()}`, gc: random.chance(70), autoLoad: random.chance(30), meta: random.chance(30) ? { m: text(random) } : null });
}
