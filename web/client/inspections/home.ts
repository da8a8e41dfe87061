const kept = '[data-island="inspection"]';

/**
 * Keeps the home page of an inspection up to date while it is looked at: the server says that there is a newer version, and the part of
 * the page is fetched again with this person's own rights. Where the focus was and what was unfolded stays so.
 */
export function mountInspection(first: HTMLElement): () => void {
  let part = first;
  let source: EventSource | undefined;

  const refresh = (): void => {
    const request = new XMLHttpRequest();
    // parsed by the browser as a document, because Trusted Types allow no parsing of text
    request.responseType = 'document';
    request.open('GET', location.href);
    request.onload = () => {
      const fresh = request.status === 200 ? request.responseXML?.querySelector<HTMLElement>(kept) : null;
      if (fresh === null || fresh === undefined) location.reload();
      else if (fresh.dataset.revision !== part.dataset.revision) part = swap(part, document.adoptNode(fresh));
    };
    request.send();
  };

  const follow = (): void => {
    source?.close();
    source = undefined;
    if (document.hidden) return;
    source = new EventSource(`/inspections/${part.dataset.inspection ?? ''}/changes`);
    source.onmessage = ({ data }) => { if (data !== part.dataset.revision) refresh(); };
    source.addEventListener('closed', () => { location.reload(); });
  };

  follow();
  document.addEventListener('visibilitychange', follow);
  return () => {
    document.removeEventListener('visibilitychange', follow);
    source?.close();
  };
}

function swap(old: HTMLElement, fresh: HTMLElement): HTMLElement {
  const focused = old.contains(document.activeElement) ? document.activeElement?.getAttribute('href') : null;
  const unfolded = [...old.querySelectorAll('details')].map(({ open }) => open);
  for (const [index, details] of [...fresh.querySelectorAll('details')].entries()) details.open = unfolded[index] ?? false;
  old.replaceWith(fresh);
  if (focused !== null && focused !== undefined) fresh.querySelector<HTMLElement>(`a[href="${CSS.escape(focused)}"]`)?.focus();
  const region = document.querySelector('#inspection-said');
  if (region !== null) region.textContent = 'This page was brought up to date.';
  return fresh;
}
