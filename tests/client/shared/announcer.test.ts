import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Announcer } from '../../../web/client/shared/announcer';

describe('The announcer', () => {
  const said: [number, string][] = [];
  let announcer: Announcer;
  beforeEach(() => {
    vi.useFakeTimers({ now: 0 });
    said.length = 0;
    announcer = new Announcer({ set textContent(words: string | null) { said.push([Date.now(), words ?? '']); } });
  });
  afterEach(() => { vi.useRealTimers(); });

  it('says one thing in 2.5 seconds, and the connection before the rest', () => {
    for (const words of ['one', 'two']) announcer.say(words);
    announcer.urgent('Offline');
    vi.advanceTimersByTime(10_000);
    expect(said).toEqual([[0, 'one'], [2500, 'Offline'], [5000, 'two']]);
  });

  it('gathers who came and went', () => {
    announcer.presence('Tom Reed joined the note.');
    announcer.presence('Ann Cole left the note.');
    vi.advanceTimersByTime(5000);
    expect(said).toEqual([[1500, 'Tom Reed joined the note. Ann Cole left the note.']]);
  });

  it('says nothing of people while offline', () => {
    announcer.presence('Tom Reed left the note.');
    announcer.offline = true;
    announcer.presence('Ann Cole left the note.');
    vi.advanceTimersByTime(5000);
    announcer.offline = false;
    vi.advanceTimersByTime(5000);
    expect(said).toEqual([]);
  });
});
