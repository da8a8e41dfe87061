import type { Announcer } from '../../shared/announcer';
import type { SaveFacts, SaveWords } from '../saveState';
import { saveWords } from '../saveState';

const steadyFor = 300;

/** What the save state offers to do. */
export interface SaveOffers { copy(): Promise<string>; signInUrl: string; discard(): Promise<void> }

/**
 * Shows the save state. A lower claim shows at once; a higher one only after it has been true for 300 ms, so that
 * typing does not make it flicker and it never runs ahead.
 */
export class SaveView {
  #shown = '';
  #claim = 0;
  #latest: () => void = () => undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #said = '';

  constructor(private readonly host: HTMLElement, private readonly announcer: Announcer, private readonly offers: SaveOffers) {}

  /** Shows what follows from these facts. */
  show(facts: SaveFacts): void {
    const words = saveWords(facts);
    this.announcer.offline = !facts.connected;
    if (words.claim <= this.#claim || this.#shown === '') return this.#put(words, facts);
    this.#latest = () => this.#put(words, facts);
    this.#timer ??= setTimeout(() => this.#latest(), steadyFor);
  }

  /** No more timers. */
  stop(): void {
    clearTimeout(this.#timer);
  }

  #put(words: SaveWords, facts: SaveFacts): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#claim = words.claim;
    const is = same(words);
    if (is === this.#shown) return;
    this.#shown = is;
    this.host.className = `app-save-state app-save-state--${words.tone}`;
    this.host.replaceChildren(line(words.words), ...words.notes.map(line), ...this.#offers(words, facts));
    this.#announce(words, facts);
  }

  #offers(words: SaveWords, facts: SaveFacts): Node[] {
    const found: Node[] = [];
    if (words.offers.includes('sign-in')) found.push(this.#signIn());
    if (words.offers.includes('copy')) found.push(this.#copy(), this.#download());
    if (facts.aside > 0) found.push(button('Remove what was not accepted', () => void this.offers.discard()));
    return found;
  }

  #signIn(): HTMLElement {
    const link = document.createElement('a');
    link.href = this.offers.signInUrl;
    link.target = '_blank';
    link.rel = 'noopener';
    link.className = 'govuk-link app-save-state__offer';
    link.textContent = 'Sign in (opens in a new tab)';
    return link;
  }

  #copy(): HTMLElement {
    const copy = button('Copy my text', () => void this.offers.copy().then((text) => navigator.clipboard.writeText(text)).then(
      () => { copy.textContent = 'Copied'; },
      () => { copy.textContent = 'Copying was not allowed: download it'; },
    ));
    return copy;
  }

  #download(): HTMLElement {
    return button('Download my text', () => void this.offers.copy().then((text) => {
      const link = document.createElement('a');
      link.href = URL.createObjectURL(new Blob([text], { type: 'text/plain' }));
      link.download = 'my-note.txt';
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
    }));
  }

  /** Only what matters is said: trouble, and its end. Not every stroke. */
  #announce(words: SaveWords, facts: SaveFacts): void {
    const kind = facts.unstored > 0 && words.tone === 'busy' ? this.#said : words.tone === 'busy' || words.tone === 'good' ? 'well' : words.words.split(':')[0] ?? '';
    if (kind === this.#said) return;
    if (this.#said !== '' || kind !== 'well') this.announcer.urgent([words.words, ...words.notes].join(' '));
    this.#said = kind;
  }
}

function same(words: SaveWords): string {
  return `${words.tone}|${words.words}|${words.notes.join('|')}|${words.offers.join()}`;
}

function line(words: string): HTMLElement {
  const element = document.createElement('span');
  element.className = 'app-save-state__line';
  element.textContent = words;
  return element;
}

function button(label: string, press: () => void): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.className = 'app-save-state__offer app-save-state__button';
  element.textContent = label;
  element.addEventListener('click', press);
  return element;
}
