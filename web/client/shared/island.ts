/** Mounts every element of one kind. The answer of a mount takes it down; the page keeps it until it goes. */
export function mountIslands(kind: string, mount: (element: HTMLElement) => () => void): void {
  for (const element of document.querySelectorAll<HTMLElement>(`[data-island="${kind}"]`)) mount(element);
}
