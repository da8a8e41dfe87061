import type { ChainedCommands, Editor } from '@tiptap/core';

interface Tool {
  readonly label: string;
  readonly does: (chain: ChainedCommands) => ChainedCommands;
  /** The node or mark whose presence is "pressed"; null for an action. */
  readonly shows: string | null;
}

const known: readonly Tool[] = [
  { label: 'Bold', does: (chain) => chain.toggleBold(), shows: 'bold' },
  { label: 'Italic', does: (chain) => chain.toggleItalic(), shows: 'italic' },
  { label: 'Heading', does: (chain) => chain.toggleHeading({ level: 3 }), shows: 'heading' },
  { label: 'Bullets', does: (chain) => chain.toggleBulletList(), shows: 'bulletList' },
  { label: 'Numbers', does: (chain) => chain.toggleOrderedList(), shows: 'orderedList' },
  { label: 'Quote', does: (chain) => chain.toggleBlockquote(), shows: 'blockquote' },
  { label: 'Undo', does: (chain) => chain.undo(), shows: null },
  { label: 'Redo', does: (chain) => chain.redo(), shows: null },
];

/** Fills the toolbar: one tab stop, arrows, Home and End within it, Escape back to the text, Alt and F10 from the text into it. */
export function mountToolbar(host: HTMLElement, editor: Editor): () => void {
  const tools = known.filter(({ shows }) => shows === null || shows in editor.schema.nodes || shows in editor.schema.marks);
  const buttons = tools.map((tool) => toolButton(tool, editor));
  host.setAttribute('role', 'toolbar');
  if (!host.hasAttribute('aria-label')) host.setAttribute('aria-label', 'Formatting');
  host.replaceChildren(...buttons);
  let current = 0;
  const stopAt = (index: number): void => {
    current = (index + buttons.length) % buttons.length;
    buttons.forEach((button, at) => { button.tabIndex = at === current ? 0 : -1; });
  };
  const go = (index: number): void => {
    stopAt(index);
    buttons[current]?.focus();
  };
  const moves: Record<string, () => void> = {
    ArrowRight: () => go(current + 1), ArrowLeft: () => go(current - 1), Home: () => go(0), End: () => go(buttons.length - 1),
    Escape: () => editor.commands.focus(),
  };
  const press = (event: KeyboardEvent): void => {
    const move = moves[event.key];
    if (move === undefined) return;
    event.preventDefault();
    move();
  };
  const enter = (event: KeyboardEvent): void => {
    if (!event.altKey || event.key !== 'F10') return;
    event.preventDefault();
    go(current);
  };
  const focused = (event: FocusEvent): void => {
    const index = buttons.indexOf(event.target as HTMLButtonElement);
    if (index >= 0) stopAt(index);
  };
  const refresh = (): void => tools.forEach((tool, at) => { show(buttons[at], tool, editor); });
  host.addEventListener('keydown', press);
  host.addEventListener('focusin', focused);
  editor.view.dom.addEventListener('keydown', enter);
  editor.on('transaction', refresh);
  stopAt(0);
  refresh();
  return () => {
    host.removeEventListener('keydown', press);
    host.removeEventListener('focusin', focused);
    editor.off('transaction', refresh);
    host.replaceChildren();
  };
}

function toolButton(tool: Tool, editor: Editor): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'app-toolbar__button';
  button.textContent = tool.label;
  button.addEventListener('mousedown', (event) => event.preventDefault());
  button.addEventListener('click', () => { tool.does(editor.chain()).run(); });
  return button;
}

function show(button: HTMLButtonElement | undefined, { shows, does }: Tool, editor: Editor): void {
  if (shows !== null) button?.setAttribute('aria-pressed', String(editor.isActive(shows)));
  else button?.setAttribute('aria-disabled', String(!does(editor.can().chain()).run()));
}
