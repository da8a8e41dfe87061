import * as Y from 'yjs';
import { cursorBytes } from './wire';

const every = 100;

/** Where someone's selection begins and ends, as places that move with the text. */
export interface Cursor { readonly anchor: Y.RelativePosition; readonly head: Y.RelativePosition }

/** A cursor as bytes: the length of the anchor, the anchor, the head. Empty for no cursor, or one that does not fit. */
export function encodeCursor(cursor: Cursor | null): Uint8Array {
  if (cursor === null) return new Uint8Array();
  const anchor = Y.encodeRelativePosition(cursor.anchor);
  const head = Y.encodeRelativePosition(cursor.head);
  if (anchor.length > 255 || 1 + anchor.length + head.length > cursorBytes) return new Uint8Array();
  return Uint8Array.of(anchor.length, ...anchor, ...head);
}

/** The cursor in these bytes; null when there is none or they are not a cursor. */
export function decodeCursor(bytes: Uint8Array): Cursor | null {
  const length = bytes[0];
  if (length === undefined || bytes.length > cursorBytes || 1 + length >= bytes.length) return null;
  try {
    return { anchor: Y.decodeRelativePosition(bytes.subarray(1, 1 + length)), head: Y.decodeRelativePosition(bytes.subarray(1 + length)) };
  } catch {
    return null;
  }
}

/** Calls `send` with the latest value at most ten times a second, and always with the last. */
export function throttled<T>(send: (value: T) => void): { offer(value: T): void; stop(): void } {
  let latest: { value: T } | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tick = (): void => {
    timer = undefined;
    if (latest === null) return;
    send(latest.value);
    latest = null;
    timer = setTimeout(tick, every);
  };
  return {
    offer(value) {
      latest = { value };
      if (timer === undefined) tick();
    },
    stop: () => clearTimeout(timer),
  };
}
