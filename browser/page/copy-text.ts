/** Copies a text, through a selection where the clipboard API is missing or refuses. True if it was copied. */
export async function copyText(page: Document, text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(page, text);
  }
}

function copyBySelection(page: Document, text: string): boolean {
  const focused = page.activeElement;
  const field = page.createElement('textarea');
  field.value = text;
  field.setAttribute('readonly', '');
  field.className = 'sr-only';
  page.body.append(field);
  field.select();
  try {
    return page.execCommand('copy');
  } catch {
    // some web views refuse by throwing; the reader is shown the text instead
    return false;
  } finally {
    field.remove();
    if (focused instanceof HTMLElement) focused.focus();
  }
}
