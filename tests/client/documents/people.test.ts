import { describe, expect, it } from 'vitest';
import { comings, initials, peopleHere } from '../../../web/client/documents/people';
import type { Present } from '../../../web/client/documents/wire';

const here = (person: string, name: string, connection: string, slot = 0): Present => ({ connection, person, name, slot, cursor: new Uint8Array() });

describe('People in the note', () => {
  it('are each there once, however many tabs they have, oneself first', () => {
    const people = peopleHere([here('tom', 'Tom Reed', '1', 1), here('priya', 'Priya Shah', '2'), here('tom', 'Tom Reed', '3', 4), here('ann', 'Ann Cole', '4', 8)], 'priya');
    expect(people.map(({ name, you, slot }) => [name, you, slot])).toEqual([['Priya Shah', true, 0], ['Ann Cole', false, 2], ['Tom Reed', false, 1]]);
  });

  it.each([['Priya Shah', 'PS'], ['Tom van der Berg', 'TB'], ['  cher ', 'C'], ['Élodie Ørsted', 'ÉØ'], ['', '']])('have initials: %s', (name, letters) => {
    expect(initials(name)).toBe(letters);
  });

  it('come and go in words, oneself apart', () => {
    const [before, after] = [peopleHere([here('p', 'Priya Shah', '1'), here('t', 'Tom Reed', '2')], 'p'), peopleHere([here('p', 'Priya Shah', '1'), here('a', 'Ann Cole', '3'), here('j', 'Jo Cole', '4')], 'p')];
    expect(comings(before, after)).toBe('Ann Cole and Jo Cole joined the note. Tom Reed left the note.');
    expect(comings(after, after)).toBeNull();
    expect(comings([], peopleHere([here('p', 'Priya Shah', '1')], 'p'))).toBeNull();
  });
});
