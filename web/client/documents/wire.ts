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
export interface Sequenced { readonly sequence: number; readonly update: Uint8Array }
export interface Batch { readonly id: string; readonly update: Uint8Array }
export interface BatchReceipt { readonly batch: string; readonly sequence: number }
export interface Present {
  readonly connection: string;
  readonly person: string;
  readonly name: string;
  readonly slot: number;
  readonly cursor: Uint8Array;
}
export interface Opened {
  readonly refusal: Refusal | null;
  readonly mayWrite: boolean;
  readonly head: number;
  readonly updates: readonly Sequenced[];
  readonly people: readonly Present[];
}
export interface Submitted { readonly refusal: Refusal | null; readonly receipts: readonly BatchReceipt[] }

/** A message that is not what the contract says. */
export class WireFault extends Error {}

/** `[refusal, mayWrite, head, updates, people]` */
export function readOpened(raw: unknown): Opened {
  const [refusal, mayWrite, head, updates, people] = list(raw);
  const refused = readRefusal(refusal);
  if (refused !== null) return { refusal: refused, mayWrite: false, head: 0, updates: [], people: [] };
  return { refusal: null, mayWrite: mayWrite === true, head: count(head), updates: readUpdates(updates), people: readPeople(people) };
}

/** `[refusal, receipts]` */
export function readSubmitted(raw: unknown): Submitted {
  const [refusal, receipts] = list(raw);
  return { refusal: readRefusal(refusal), receipts: list(receipts ?? []).map(readReceipt) };
}

/** `[[sequence, update], …]` */
export function readUpdates(raw: unknown): Sequenced[] {
  return list(raw).map((item) => {
    const [sequence, update] = list(item);
    return { sequence: count(sequence), update: bytes(update) };
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

/** The answer of `POST /sync/{document}`. */
export function readSynced(raw: unknown): Opened & Submitted {
  const { refusal, mayWrite, head, updates, receipts } = record(raw);
  if (refusal !== undefined && refusal !== null) {
    const { code, message } = record(refusal);
    return { refusal: { code: text(code), message: text(message) }, mayWrite: false, head: 0, updates: [], people: [], receipts: [] };
  }
  return {
    refusal: null, mayWrite: mayWrite === true, head: count(head), people: [],
    updates: list(updates).map(record).map((item) => ({ sequence: count(item['sequence']), update: fromBase64(text(item['update'])) })),
    receipts: list(receipts).map(record).map((item) => ({ batch: text(item['batch']), sequence: count(item['sequence']) })),
  };
}

/** A whole number from 0, as a sequence is. */
export function count(raw: unknown): number {
  const number = typeof raw === 'bigint' ? Number(raw) : raw;
  if (typeof number === 'number' && Number.isSafeInteger(number) && number >= 0) return number;
  throw new WireFault('A number was expected.');
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

function list(raw: unknown): readonly unknown[] {
  if (Array.isArray(raw)) return raw;
  throw new WireFault('A list was expected.');
}

function record(raw: unknown): Record<string, unknown> {
  if (typeof raw === 'object' && raw !== null) return raw as Record<string, unknown>;
  throw new WireFault('An object was expected.');
}

function bytes(raw: unknown): Uint8Array {
  if (raw instanceof Uint8Array) return raw;
  throw new WireFault('Bytes were expected.');
}
