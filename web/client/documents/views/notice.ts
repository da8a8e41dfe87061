/** A notice above the text, with what can be done about it. Takes no focus; the announcer says it. */
export function showNotice(before: HTMLElement, words: string, quoted: string | null, choices: Readonly<Record<string, () => void>>): void {
  const notice = document.createElement('div');
  notice.className = 'govuk-inset-text app-notice';
  notice.append(paragraph(words));
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
}

function paragraph(words: string): HTMLElement {
  const element = document.createElement('p');
  element.className = 'govuk-body';
  element.textContent = words;
  return element;
}
