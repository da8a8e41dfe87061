import type { UnsentNote } from './unsentNotes';
import { noteToOpen, unsentSentences } from './unsentWords';

/** A change younger than this may be on its way from another tab: it is not spoken of yet. */
export const underway = 1_000;
const lookAgain = 3_000;
const room = 'areasend.unsent-room';

/** Which notes to speak of. On a new page all: nothing of this tab is on its way any more. */
export function toSpeakOf(notes: readonly UnsentNote[], here: string | null, newPage: boolean, now: number): UnsentNote[] {
  return notes.filter(({ document, since }) => document !== here && (newPage || since <= now - underway));
}

/**
 * Says above the page which notes wait to be opened. Nothing moves under the reader: the room of the last page is
 * held until the device has answered, and what was shared meanwhile leaves its room empty until the next page.
 */
export class UnsentLine {
  readonly #line = document.createElement('div');
  #shown = '';
  #newPage = true;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly main: HTMLElement, private readonly here: string | null, private readonly read: () => Promise<UnsentNote[]>) {
    this.#line.className = 'app-unsent';
    const held = Number(sessionStorage.getItem(room));
    if (held > 0) {
      this.#line.style.minHeight = `${held}px`;
      this.main.prepend(this.#line);
    }
  }

  /** Looks now, and again when the person comes back or while there is something to say. */
  start(): void {
    const seen = (): void => { if (document.visibilityState === 'visible') void this.#look(); };
    document.addEventListener('visibilitychange', seen);
    window.addEventListener('focus', seen);
    window.addEventListener('pageshow', (event) => { if (event.persisted) seen(); });
    seen();
  }

  async #look(): Promise<void> {
    clearTimeout(this.#timer);
    const all = await this.read().catch(() => []);
    const others = all.filter(({ document: id }) => id !== this.here);
    this.#show(toSpeakOf(all, this.here, this.#newPage, Date.now()));
    this.#newPage = false;
    clearTimeout(this.#timer);
    if (others.length > 0 && document.visibilityState === 'visible') this.#timer = setTimeout(() => void this.#look(), lookAgain);
  }

  #show(notes: readonly UnsentNote[]): void {
    const words = JSON.stringify([unsentSentences(notes), notes]);
    if (words === this.#shown) return;
    if (notes.length === 0) {
      if (this.#shown === '') this.#line.remove();
      this.#line.style.visibility = 'hidden';
      sessionStorage.removeItem(room);
    } else {
      this.#line.replaceChildren(...unsentSentences(notes).map(paragraph), list(notes));
      this.#line.style.visibility = '';
      this.main.prepend(this.#line);
      sessionStorage.setItem(room, String(this.#line.getBoundingClientRect().height));
    }
    this.#shown = notes.length === 0 && this.#shown === '' ? '' : words;
  }
}

function paragraph(words: string): HTMLElement {
  const element = document.createElement('p');
  element.className = 'govuk-body govuk-!-margin-bottom-1';
  element.textContent = words;
  return element;
}

function list(notes: readonly UnsentNote[]): HTMLElement {
  const element = document.createElement('ul');
  element.className = 'govuk-list govuk-!-margin-bottom-0';
  element.append(...notes.map((note) => {
    const item = document.createElement('li');
    const { words, path } = noteToOpen(note, Date.now());
    if (path === null) item.textContent = words;
    else item.append(link(words, path));
    return item;
  }));
  return element;
}

function link(words: string, path: string): HTMLElement {
  const element = document.createElement('a');
  element.className = 'govuk-link';
  element.href = path;
  element.textContent = words;
  return element;
}
