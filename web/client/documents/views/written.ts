import type { Passage } from '../written/passages';

/** The list "Who wrote this", below the toolbar. */
export interface WrittenPanel {
  readonly element: HTMLElement;
  /** Puts the focus on its heading. */
  focus(): void;
  /** Says what it is looking for, or what it found. */
  fill(words: readonly string[], passages: readonly Passage[]): void;
}

/** An empty panel; `close` is called by its button and by Escape. */
export function writtenPanel(close: () => void): WrittenPanel {
  const heading = document.createElement('h3');
  heading.className = 'govuk-heading-s app-written__heading';
  heading.id = 'written-heading';
  heading.tabIndex = -1;
  heading.textContent = 'Who wrote this';
  const content = document.createElement('div');
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'app-save-state__button';
  button.textContent = 'Close';
  button.addEventListener('click', close);
  const element = document.createElement('div');
  element.className = 'app-written__panel';
  element.setAttribute('role', 'region');
  element.setAttribute('aria-labelledby', heading.id);
  element.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    close();
  });
  element.append(heading, content, button);
  return {
    element,
    focus: () => heading.focus(),
    fill: (words, passages) => content.replaceChildren(...words.map(paragraph), ...(passages.length === 0 ? [] : [list(passages)])),
  };
}

function paragraph(words: string): HTMLElement {
  const element = document.createElement('p');
  element.className = 'govuk-body govuk-!-margin-bottom-2';
  element.textContent = words;
  return element;
}

function list(passages: readonly Passage[]): HTMLElement {
  const element = document.createElement('ul');
  element.className = 'govuk-list app-written__list';
  element.append(...passages.map(({ who, text }) => {
    const by = document.createElement('span');
    by.className = 'app-written__who';
    by.textContent = `${who}: `;
    const item = document.createElement('li');
    item.append(by, `“${text.trim() === '' ? text : text.trim()}”`);
    return item;
  }));
  return element;
}
