import { describe, expect, it } from 'vitest';
import type { UnsentNote } from '../../../../web/client/documents/unsent/unsentNotes';
import { noteToOpen, offlineWords, pathOf, signOutWords, unsentSentences } from '../../../../web/client/documents/unsent/unsentWords';

const [inspection, note] = ['a'.repeat(32), 'b'.repeat(32)];
const at = Date.UTC(2026, 10, 23, 7, 41);
const summer = Date.UTC(2026, 6, 1, 23, 5);
const unsent = (waiting: number, stuck = 0, last = at): UnsentNote => ({ document: `note.${inspection}.${note}`, waiting, stuck, since: last, last });

describe('The words for what is not shared', () => {
  it.each([
    [[unsent(3)], ['1 note has changes that are not shared yet: open it to share them.']],
    [[unsent(1), unsent(2)], ['2 notes have changes that are not shared yet: open them to share them.']],
    [[unsent(0, 1)], ['1 note has changes that could not be shared: open it to see why.']],
    [[unsent(1, 1)], ['1 note has changes that are not shared yet: open it to share them.', '1 note has changes that could not be shared: open it to see why.']],
    [[], []],
  ])('say how many notes and what to do', (notes, words) => { expect(unsentSentences(notes)).toEqual(words); });

  it.each([
    [unsent(1), 'Note you changed today at 7:41am (1 change)'],
    [unsent(2, 1, at - 86_400_000), 'Note you changed on 22 November 2026 at 7:41am (3 changes)'],
    [unsent(2, 0, summer), 'Note you changed on 2 July 2026 at 12:05am (2 changes)'],
  ])('name a note by the time in London at which it was changed', (one, words) => {
    expect(noteToOpen(one, at)).toEqual({ words, path: `/inspections/${inspection}/evidence/${note}` });
  });

  it('lead nowhere for a document that is no note', () => {
    for (const document of ['enquiry.1', 'note.1.2', `note.${inspection}.${note}.x`, `x.note.${inspection}.${note}`, `note.${inspection}.//${note.slice(2)}`]) expect(pathOf(document), document).toBeNull();
  });

  it.each([
    [[unsent(1)], '1 change is not shared yet', 'It is saved on this device only, so your team cannot see it.'],
    [[unsent(3)], '3 changes are not shared yet', 'They are saved on this device only, so your team cannot see them.'],
  ])('ask at sign-out', (notes, heading, first) => {
    expect(signOutWords(notes)).toMatchObject({ heading, text: [first, expect.stringContaining('will stay on this device, encrypted')] });
  });

  it('say at sign-out that several notes are shared one after another', () => {
    const { heading, text } = signOutWords([unsent(1), unsent(2)]);
    expect(heading).toBe('3 changes are not shared yet');
    expect(text[1]).toBe('They are in 2 notes. ‘Share now’ opens one of them. Sign out again when it is shared.');
  });

  it.each([
    [0, 'Everything you wrote on this device is shared.'],
    [1, '1 change is saved on this device and not shared yet. Open the note when you are online: it is sent then.'],
    [2, '2 changes are saved on this device and not shared yet. Open the note when you are online: it is sent then.'],
  ])('stand on the offline page: %i', (changes, words) => { expect(offlineWords(changes)).toBe(words); });
});
