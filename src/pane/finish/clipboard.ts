/** A text for the clipboard: as plain text, and as HTML for programs that accept it. */
export interface ClipboardText {
  readonly text: string;
  readonly html?: string;
}

/**
 * Copies a text. Resolves with false when the pane may not copy. Call it synchronously in a click handler, because
 * browsers require that. Tries `execCommand` first: PowerPoint on the web allows that where it refuses the Clipboard
 * API (office-js #1991).
 */
export async function copyToClipboard(copy: ClipboardText): Promise<boolean> {
  return copyByCommand(copy) || (await copyByApi(copy));
}

/** Copies a text with `execCommand`. Returns false when the pane may not copy. */
export function copyByCommand({ text, html }: ClipboardText): boolean {
  let taken = false;
  const give = (event: ClipboardEvent): void => {
    const { clipboardData } = event;
    if (!clipboardData) return;
    clipboardData.setData('text/plain', text);
    if (html !== undefined) clipboardData.setData('text/html', html);
    event.preventDefault();
    taken = true;
  };
  const focused = document.activeElement;
  // Safari fires no copy event without a selection.
  const stand = document.createElement('textarea');
  stand.value = ' ';
  stand.setAttribute('aria-hidden', 'true');
  document.body.append(stand);
  stand.select();
  document.addEventListener('copy', give, { once: true, capture: true });
  try {
    return command('copy') && taken;
  } finally {
    document.removeEventListener('copy', give, { capture: true });
    stand.remove();
    if (focused instanceof HTMLElement) focused.focus();
  }
}

/** Runs `execCommand`, which is deprecated. Some web views support only this way to copy; others have removed it. */
function command(name: string): boolean {
  const { execCommand } = document as { readonly execCommand?: (name: string) => boolean };
  return execCommand?.call(document, name) ?? false;
}

/** Copies a text with the Clipboard API. Resolves with false when the pane may not copy. */
export async function copyByApi({ text, html }: ClipboardText): Promise<boolean> {
  try {
    if (html === undefined) await navigator.clipboard.writeText(text);
    else await navigator.clipboard.write([clipboardItem({ text, html })]);
    return true;
  } catch {
    return false;
  }
}

function clipboardItem({ text, html }: Required<ClipboardText>): ClipboardItem {
  const blob = (content: string, type: string) => new Blob([content], { type });
  return new ClipboardItem({ 'text/plain': blob(text, 'text/plain'), 'text/html': blob(html, 'text/html') });
}
