import { describe, expect, it } from 'vitest';
import { toSpeakOf, underway } from '../../../../web/client/documents/unsent/unsentLine';
import type { UnsentNote } from '../../../../web/client/documents/unsent/unsentNotes';

const now = 1_000_000;
const unsent = (document: string, age: number): UnsentNote => ({ document, waiting: 1, stuck: 0, since: now - age, last: now - age });
const names = (notes: readonly UnsentNote[]): string[] => notes.map(({ document }) => document);

describe('The line about what is not shared', () => {
  it('leaves out the note that is open here: it has its own words', () => {
    expect(names(toSpeakOf([unsent('here', 5_000), unsent('there', 5_000)], 'here', true, now))).toEqual(['there']);
  });

  it('does not speak of what another tab may be sending at this moment', () => {
    expect(names(toSpeakOf([unsent('young', underway - 1), unsent('old', underway)], null, false, now))).toEqual(['old']);
  });

  it('speaks at once of what the page before left behind', () => {
    expect(names(toSpeakOf([unsent('young', 0)], null, true, now))).toEqual(['young']);
  });
});
