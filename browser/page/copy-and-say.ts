import { copyText } from './copy-text';

/** Copies a text and says so beside the button, `about` with it; where nothing can be copied, shows the text instead. */
export async function copyAndSay(button: HTMLElement, text: string, about = ''): Promise<void> {
  const copied = await copyText(button.ownerDocument, text);
  say(button, copied ? `已${button.textContent}${about}` : `请手动复制：${text}`);
}

/** Shows words in the status message beside a button. */
export function say(button: HTMLElement, words: string): void {
  const status = button.parentElement?.querySelector('[role=status]');
  if (status) status.textContent = words;
}
