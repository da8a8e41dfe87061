import { afterEach, describe, expect, it, vi } from 'vitest';
import * as Y from 'yjs';
import { decodeCursor, encodeCursor, throttled } from '../../../web/client/documents/presence';

describe('A cursor', () => {
  it('is the same after the wire, and moves with the text', () => {
    const doc = new Y.Doc();
    const text = doc.getText('t');
    text.insert(0, 'waiting');
    const bytes = encodeCursor({ anchor: Y.createRelativePositionFromTypeIndex(text, 2), head: Y.createRelativePositionFromTypeIndex(text, 5) });
    text.insert(0, '14 weeks ');
    const cursor = decodeCursor(bytes);
    expect(bytes.length).toBeLessThanOrEqual(512);
    expect([cursor?.anchor, cursor?.head].map((place) => Y.createAbsolutePositionFromRelativePosition(place as Y.RelativePosition, doc)?.index)).toEqual([11, 14]);
  });

  it.each([[[]], [[0]], [[9, 1]], [[1, 255, 255, 255]], [Array(600).fill(1)]])('is nothing when the bytes are not one: %j', (bytes) => {
    expect(decodeCursor(Uint8Array.from(bytes as number[]))).toBeNull();
  });
});

describe('Telling where the caret is', () => {
  afterEach(() => { vi.useRealTimers(); });
  it('happens at most ten times a second, and the last always counts', () => {
    vi.useFakeTimers();
    const sent: number[] = [];
    const cursors = throttled<number>((value) => sent.push(value));
    for (let i = 0; i < 100; i++) {
      cursors.offer(i);
      vi.advanceTimersByTime(10);
    }
    vi.advanceTimersByTime(200);
    expect(sent.length).toBeLessThanOrEqual(12);
    expect(sent.at(-1)).toBe(99);
    cursors.stop();
  });
});
