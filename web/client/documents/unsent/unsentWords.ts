import { dayOf, momentOf, timeOf } from '../../shared/moment';
import type { UnsentNote } from './unsentNotes';

/** A note to open, in words. */
export interface NoteToOpen { readonly words: string; readonly path: string | null }

/** How much is unsent on this device, for the offline page, which knows no person. */
export function offlineWords(unsent: number): string {
  if (unsent === 0) return 'Everything you wrote on this device is shared.';
  return `${changes(unsent)} ${are(unsent)} saved on this device and not shared yet. Open the note when you are online: it is sent then.`;
}

/** One sentence for what waits and one for what cannot be sent. */
export function unsentSentences(notes: readonly UnsentNote[]): string[] {
  const waiting = notes.filter(({ waiting }) => waiting > 0).length;
  const stuck = notes.filter(({ stuck }) => stuck > 0).length;
  return [
    ...(waiting === 0 ? [] : [`${having(waiting)} changes that are not shared yet: open ${waiting === 1 ? 'it' : 'them'} to share them.`]),
    ...(stuck === 0 ? [] : [`${having(stuck)} changes that could not be shared: open ${stuck === 1 ? 'it' : 'them'} to see why.`]),
  ];
}

/** The note by when it was changed, since its title is not kept on the device, and where it is. */
export function noteToOpen({ document, waiting, stuck, last }: UnsentNote, now: number): NoteToOpen {
  return { words: `Note you changed ${when(last, now)} (${changes(waiting + stuck)})`, path: pathOf(document) };
}

/** The heading and the text of the question at sign-out. */
export function signOutWords(notes: readonly UnsentNote[]): { heading: string; text: string[] } {
  const waiting = notes.reduce((sum, note) => sum + note.waiting, 0);
  const [it, is] = waiting === 1 ? ['It', 'is'] : ['They', 'are'];
  const several = notes.length === 1 ? [] : [`They are in ${notes.length} notes. ‘Share now’ opens one of them. Sign out again when it is shared.`];
  return {
    heading: `${changes(waiting)} ${is} not shared yet`,
    text: [
      `${it} ${is} saved on this device only, so your team cannot see ${waiting === 1 ? 'it' : 'them'}.`,
      ...several,
      `If you sign out now, ${it.toLowerCase()} will stay on this device, encrypted, until you sign in here again and open the ${notes.length === 1 ? 'note' : 'notes'}.`,
    ],
  };
}

/** The page of a note's text; null for a document of another kind. */
export function pathOf(document: string): string | null {
  const [, inspection, note] = /^note\.([0-9a-f]{32})\.([0-9a-f]{32})$/.exec(document) ?? [];
  return note === undefined ? null : `/inspections/${inspection}/evidence/${note}`;
}

function when(at: number, now: number): string {
  return dayOf(at) === dayOf(now) ? `today at ${timeOf(at)}` : `on ${momentOf(at)}`;
}

function having(notes: number): string {
  return notes === 1 ? '1 note has' : `${notes} notes have`;
}

function changes(number: number): string {
  return number === 1 ? '1 change' : `${number} changes`;
}

function are(number: number): string {
  return number === 1 ? 'is' : 'are';
}
