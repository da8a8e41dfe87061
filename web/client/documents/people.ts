import type { Present } from './wire';

/** One person of the list "In this note now". */
export interface PersonHere { readonly person: string; readonly name: string; readonly initials: string; readonly slot: number; readonly you: boolean }

/** How many caret colours there are; slots beyond them start again. */
export const slots = 6;

/** Everyone in the note, each once however many tabs they have open, oneself first, then by name. */
export function peopleHere(present: readonly Present[], self: string): PersonHere[] {
  const people = new Map<string, PersonHere>();
  for (const { person, name, slot } of present) {
    if (!people.has(person)) people.set(person, { person, name, initials: initials(name), slot: slot % slots, you: person === self });
  }
  return [...people.values()].sort((a, b) => Number(b.you) - Number(a.you) || a.name.localeCompare(b.name, 'en-GB'));
}

/** First letters of the first and the last word of a name. */
export function initials(name: string): string {
  const words = name.trim().split(/\s+/u).filter((word) => word !== '');
  const letters = words.length > 1 ? [words[0], words[words.length - 1]] : words;
  return letters.map((word) => [...(word ?? '')][0] ?? '').join('').toLocaleUpperCase('en-GB');
}

/** Who came and who went, in words for the announcer; null when nobody did or it is only oneself. */
export function comings(before: readonly PersonHere[], after: readonly PersonHere[]): string | null {
  const came = after.filter((now) => !now.you && !before.some((then) => then.person === now.person));
  const went = before.filter((then) => !then.you && !after.some((now) => now.person === then.person));
  const said = [phrase(came, 'joined the note'), phrase(went, 'left the note')].filter((part) => part !== '');
  return said.length === 0 ? null : `${said.join('. ')}.`;
}

function phrase(people: readonly PersonHere[], did: string): string {
  if (people.length === 0) return '';
  return `${new Intl.ListFormat('en-GB').format(people.map((person) => person.name))} ${did}`;
}
