import type { UnsentNote } from './unsentNotes';
import { pathOf } from './unsentWords';
import { askBeforeSignOut } from './signOutQuestion';

const lookEvery = 250;
const patience = 1_500;

/** The notes with changes that still wait after those just written had the time to be shared. */
export async function stillWaiting(read: () => Promise<UnsentNote[]>): Promise<UnsentNote[]> {
  for (let waited = 0; ; waited += lookEvery) {
    const notes = (await read()).filter(({ waiting }) => waiting > 0);
    if (notes.length === 0 || waited >= patience) return notes;
    await new Promise((resolve) => setTimeout(resolve, lookEvery));
  }
}

/**
 * Asks before signing out while changes wait on this device. When the device cannot be asked, and without scripts,
 * it is a plain sign-out: what waits stays where it is.
 */
export function guardSignOut(form: HTMLFormElement, main: HTMLElement, here: string | null, read: () => Promise<UnsentNote[]>): void {
  let asked = false;
  const leave = (): void => {
    asked = false;
    form.submit();
  };
  const stay = (): void => {
    asked = false;
    form.hidden = false;
    form.querySelector('button')?.focus();
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (asked) return;
    asked = true;
    stillWaiting(read).then((notes) => {
      if (notes.length === 0) return leave();
      form.hidden = true;
      askBeforeSignOut(main, notes, shareAt(notes, here), { leave, stay });
    }).catch(leave);
  });
}

/** Where to share: `null` on this very page, where the open note is shared by itself. */
export function shareAt(notes: readonly UnsentNote[], here: string | null): string | null {
  if (notes.some(({ document }) => document === here)) return null;
  return pathOf(notes[0]?.document ?? '') ?? '/';
}
