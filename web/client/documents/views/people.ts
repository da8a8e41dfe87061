import type { Announcer } from '../../shared/announcer';
import { comings, peopleHere, type PersonHere } from '../people';
import type { Present } from '../wire';

/** Fills the list "In this note now", and says who came and went. */
export function peopleView(host: HTMLElement | null, person: string, announcer: Announcer): (present: readonly Present[]) => void {
  let before: readonly PersonHere[] | null = null;
  return (present) => {
    const people = peopleHere(present, person);
    const said = before === null || people.length === 0 ? null : comings(before, people);
    if (said !== null) announcer.presence(said);
    before = people.length === 0 ? null : people;
    host?.replaceChildren(...people.map(item));
  };
}

function item({ name, initials, slot, you }: PersonHere): HTMLElement {
  const badge = document.createElement('span');
  badge.className = `app-people__badge app-people__badge--${slot}`;
  badge.setAttribute('aria-hidden', 'true');
  badge.textContent = initials;
  const element = document.createElement('li');
  element.className = 'app-people__person';
  element.append(badge, you ? `${name} (you)` : name);
  return element;
}
