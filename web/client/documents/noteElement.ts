/** The parts of a note's element that scripts fill. */
export interface NoteElement {
  readonly document: string;
  readonly person: string;
  readonly mayWrite: boolean;
  readonly hub: string;
  readonly sync: string;
  readonly written: string;
  readonly signIn: string;
  readonly editor: HTMLElement;
  readonly saveState: HTMLElement;
  readonly toolbar: HTMLElement | null;
  readonly people: HTMLElement | null;
  /** Where the page says of itself that the note was frozen when it was asked for. */
  readonly frozen: HTMLElement | null;
  /** What is said to people who use a screen reader. */
  readonly status: HTMLElement;
}

/** Reads the markup that `README.md` names; throws when a part that every note needs is missing. */
export function noteElement(element: HTMLElement): NoteElement {
  const id = data(element, 'document');
  return {
    document: id, person: data(element, 'person'), mayWrite: element.dataset['mayWrite'] === 'true',
    hub: data(element, 'hub'), sync: data(element, 'sync'), written: element.dataset['written'] ?? `/documents/${id}/written`, signIn: element.dataset['signIn'] ?? '/sign-in',
    editor: part(element, 'data-editor'), saveState: part(element, 'data-save-state'),
    toolbar: element.querySelector<HTMLElement>('[data-toolbar]'), people: element.querySelector<HTMLElement>('[data-people]'),
    frozen: element.querySelector<HTMLElement>('[data-frozen]'),
    status: statusRegion(element),
  };
}

function statusRegion(element: HTMLElement): HTMLElement {
  const existing = document.querySelector<HTMLElement>('[data-announcer]');
  if (existing !== null) return existing;
  const region = document.createElement('div');
  region.className = 'govuk-visually-hidden';
  region.setAttribute('role', 'status');
  element.append(region);
  return region;
}

function part(element: HTMLElement, attribute: 'data-editor' | 'data-save-state'): HTMLElement {
  const found = element.querySelector<HTMLElement>(`[${attribute}]`);
  if (found === null) throw new Error(`The note's element holds no ${attribute}.`);
  return found;
}

function data(element: HTMLElement, name: string): string {
  const value = element.dataset[name];
  if (value === undefined || value === '') throw new Error(`The note's element names no ${name}.`);
  return value;
}
