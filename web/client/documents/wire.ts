// The shapes of web/Live/README.md. Everything that comes in is checked here once; nothing else reads raw messages.
import { fromBase64 } from '../shared/base64';

/** Largest update of one batch, in bytes. */
export const updateBytes = 64 * 1024;
/** Most batches in one submission. */
export const batchesPerSubmission = 64;
/** Largest submission, in bytes of updates. */
export const submissionBytes = 256 * 1024;
/** Largest cursor, in bytes. */
export const cursorBytes = 512;

export interface Refusal { readonly code: string; readonly message: string }
/** An update and the sequences it stands for: `from` to `sequence`. More than one when it is a compacted text. */
export interface Sequenced { readonly from: number; readonly sequence: number; readonly update: Uint8Array }
export interface Batch { readonly id: string; readonly update: Uint8Array }
export interface BatchReceipt { readonly batch: string; readonly sequence: number }
export interface Present {
  readonly connection: string;
  readonly person: string;
  readonly name: string;
  readonly slot: number;
  readonly cursor: Uint8Array;
}
/** The text is frozen: who did it, when (milliseconds since 1970) and why. */
export interface Freeze { readonly byName: string; readonly at: number; readonly reason: string }
export interface Opened {
  readonly refusal: Refusal | null;
  readonly mayWrite: boolean;
  readonly head: number;
  readonly updates: readonly Sequenced[];
  readonly people: readonly Present[];
  readonly freeze: Freeze | null;
  /** The schema that the text is written with; 0 when nothing is written, or the server does not say. */
  readonly schema: number;
}
export interface Submitted { readonly refusal: Refusal | null; readonly receipts: readonly BatchReceipt[] }

const nothing = { mayWrite: false, head: 0, updates: [], people: [], freeze: null, schema: 0 } as const;

/** A message that is not what the contract says. */
export class WireFault extends Error {}

/** `[refusal, mayWrite, head, updates, people, freeze, schema]`, asked for everything after `after`. An older server leaves out the last two. */
export function readOpened(raw: unknown, after: number): Opened {
  const [refusal, mayWrite, head, updates, people, freeze, schema] = list(raw);
  const refused = readRefusal(refusal);
  if (refused !== null) return { ...nothing, refusal: refused };
  return {
    refusal: null, mayWrite: mayWrite === true, head: count(head), updates: covering(readUpdates(updates), after), people: readPeople(people),
    freeze: readFreeze(freeze), schema: count(schema ?? 0),
  };
}

/** Nil, or `[byName, at, reason]`; the time is ISO 8601. */
export function readFreeze(raw: unknown): Freeze | null {
  if (raw === null || raw === undefined) return null;
  const [byName, at, reason] = list(raw);
  return { byName: text(byName), at: moment(at), reason: text(reason) };
}

/** `[refusal, receipts]` */
export function readSubmitted(raw: unknown): Submitted {
  const [refusal, receipts] = list(raw);
  return { refusal: readRefusal(refusal), receipts: list(receipts ?? []).map(readReceipt) };
}

/** `[[sequence, update], …]`, each for its own sequence. */
export function readUpdates(raw: unknown): Sequenced[] {
  return list(raw).map((item) => {
    const [sequence, update] = list(item);
    return { from: count(sequence), sequence: count(sequence), update: bytes(update) };
  });
}

/** `[[connection, person, name, slot, cursor], …]` */
export function readPeople(raw: unknown): Present[] {
  return list(raw ?? []).map((item) => {
    const [connection, person, name, slot, cursor] = list(item);
    return {
      connection: text(connection), person: text(person), name: text(name), slot: count(slot),
      cursor: cursor === null || cursor === undefined ? new Uint8Array() : bytes(cursor),
    };
  });
}

/** The answer of `POST /sync/{document}`, asked for everything after `after`. */
export function readSynced(raw: unknown, after: number): Opened & Submitted {
  const { refusal, mayWrite, head, updates, receipts, freeze, schema } = record(raw);
  const refused = readNamedRefusal(refusal);
  if (refused !== null) return { ...nothing, refusal: refused, receipts: [] };
  const sequenced = list(updates).map(record).map((item) => ({ from: count(item['sequence']), sequence: count(item['sequence']), update: fromBase64(text(item['update'])) }));
  const { byName, at, reason } = freeze === null || freeze === undefined ? {} : record(freeze);
  return {
    refusal: null, mayWrite: mayWrite === true, head: count(head), people: [], updates: covering(sequenced, after),
    receipts: list(receipts).map(record).map((item) => ({ batch: text(item['batch']), sequence: count(item['sequence']) })),
    freeze: readFreeze(freeze === null || freeze === undefined ? null : [byName, at, reason]), schema: count(schema ?? 0),
  };
}

/** A refusal as JSON has it; null when there is none. */
export function readNamedRefusal(raw: unknown): Refusal | null {
  if (raw === null || raw === undefined) return null;
  const { code, message } = record(raw);
  return { code: text(code), message: text(message) };
}

/** A whole number from 0, as a sequence is. */
export function count(raw: unknown): number {
  const number = typeof raw === 'bigint' ? Number(raw) : raw;
  if (typeof number === 'number' && Number.isSafeInteger(number) && number >= 0) return number;
  throw new WireFault('A number was expected.');
}

/** A time as ISO 8601 text, in milliseconds since 1970. */
export function moment(raw: unknown): number {
  const at = Date.parse(text(raw));
  if (Number.isFinite(at)) return at;
  throw new WireFault('A time was expected.');
}

/** Text, as ids and names are. */
export function text(raw: unknown): string {
  if (typeof raw === 'string') return raw;
  throw new WireFault('Text was expected.');
}

function readRefusal(raw: unknown): Refusal | null {
  if (raw === null || raw === undefined) return null;
  const [code, message] = list(raw);
  return { code: text(code), message: text(message) };
}

function readReceipt(raw: unknown): BatchReceipt {
  const [batch, sequence] = list(raw);
  return { batch: text(batch), sequence: count(sequence) };
}

/** Each update of a page stands for all sequences after the one before it. */
function covering(updates: readonly Sequenced[], after: number): Sequenced[] {
  let last = after;
  return updates.map((update) => {
    const from = Math.min(last + 1, update.sequence);
    last = update.sequence;
    return { ...update, from };
  });
}

/** A list. */
export function list(raw: unknown): readonly unknown[] {
  if (Array.isArray(raw)) return raw;
  throw new WireFault('A list was expected.');
}

/** An object. */
export function record(raw: unknown): Record<string, unknown> {
  if (typeof raw === 'object' && raw !== null) return raw as Record<string, unknown>;
  throw new WireFault('An object was expected.');
}

function bytes(raw: unknown): Uint8Array {
  if (raw instanceof Uint8Array) return raw;
  throw new WireFault('Bytes were expected.');
}
