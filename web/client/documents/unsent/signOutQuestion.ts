import type { UnsentNote } from './unsentNotes';
import { signOutWords } from './unsentWords';

/** The two ways on. */
export interface SignOutAnswers { leave(): void; stay(): void }

/** Shows GOV.UK's interruption in place of what the page says, which stays as it is behind it. `share` is the page to share at; null for this one. */
export function askBeforeSignOut(main: HTMLElement, notes: readonly UnsentNote[], share: string | null, answers: SignOutAnswers): void {
  const { heading, text } = signOutWords(notes);
  const before = document.title;
  const panel = document.createElement('div');
  panel.className = 'govuk-panel govuk-panel--interruption app-interruption';
  const back = (): void => {
    panel.remove();
    main.classList.remove('app-interrupted');
    document.title = before;
    answers.stay();
  };
  const title = document.createElement('h1');
  title.className = 'govuk-panel__title';
  title.tabIndex = -1;
  title.textContent = heading;
  panel.append(title, body(text), actions([
    share === null ? button('Share now', back) : buttonLink('Share now', share),
    button('Keep on this device and sign out', answers.leave),
    textButton('Go back without signing out', back),
  ]));
  main.classList.add('app-interrupted');
  main.append(panel);
  document.title = `${heading} - SEND inspection workspace`;
  title.focus();
}

function body(text: readonly string[]): HTMLElement {
  const element = document.createElement('div');
  element.className = 'govuk-panel__body';
  element.append(...text.map((words) => {
    const paragraph = document.createElement('p');
    paragraph.className = 'govuk-body';
    paragraph.textContent = words;
    return paragraph;
  }));
  return element;
}

function actions(ways: readonly HTMLElement[]): HTMLElement {
  const group = document.createElement('div');
  group.className = 'govuk-button-group';
  group.append(...ways);
  const element = document.createElement('div');
  element.className = 'govuk-panel__actions';
  element.append(group);
  return element;
}

function button(words: string, press: () => void): HTMLElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.className = 'govuk-button govuk-button--inverse';
  element.textContent = words;
  element.addEventListener('click', press);
  return element;
}

function buttonLink(words: string, path: string): HTMLElement {
  const element = document.createElement('a');
  element.href = path;
  element.draggable = false;
  element.className = 'govuk-button govuk-button--inverse';
  element.textContent = words;
  return element;
}

function textButton(words: string, press: () => void): HTMLElement {
  const element = button(words, press);
  element.className = 'govuk-link govuk-link--inverse app-interruption__back';
  return element;
}
