/** A notice that stands. */
export interface Notice {
  /** Other words in the same place. */
  say(words: string): void;
  remove(): void;
}

/** A notice above the text, with what can be done about it. Takes no focus; the announcer says it. */
export function showNotice(before: HTMLElement, words: string, quoted: string | null, choices: Readonly<Record<string, () => void>>): Notice {
  const notice = document.createElement('div');
  notice.className = 'govuk-inset-text app-notice';
  const said = document.createElement('p');
  said.className = 'govuk-body';
  said.textContent = words;
  notice.append(said);
  if (quoted !== null) {
    const quote = document.createElement('blockquote');
    quote.className = 'app-notice__quote';
    quote.textContent = quoted;
    notice.append(quote);
  }
  for (const [label, choose] of Object.entries(choices)) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'app-save-state__offer app-save-state__button';
    button.textContent = label;
    button.addEventListener('click', () => {
      notice.remove();
      choose();
    });
    notice.append(button);
  }
  before.before(notice);
  return { say: (other) => { said.textContent = other; }, remove: () => notice.remove() };
}
