import { databaseOf } from '../device/database';
import { guardSignOut } from './signOut';
import { UnsentLine } from './unsentLine';
import { unsentNotes, type UnsentNote } from './unsentNotes';

/** Mounts on the sign-out form of every page: it names the person, whose unsent changes alone are looked at. */
export function mountAccount(form: HTMLElement): () => void {
  const person = form.dataset['person'];
  const main = document.querySelector('main');
  if (person === undefined || main === null || !(form instanceof HTMLFormElement)) throw new Error('The sign-out form names no person, or the page has no main part.');
  const here = document.querySelector<HTMLElement>('[data-island="note"]')?.dataset['document'] ?? null;
  const read = (): Promise<UnsentNote[]> => unsentNotes(databaseOf(person));
  guardSignOut(form, main, here, read);
  new UnsentLine(main, here, read).start();
  return () => undefined;
}
