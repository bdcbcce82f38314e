import * as data from '@/lib/data-attributes';
import { copyAndSay, say } from './copy-and-say';
import { ownAddress } from './own-address';
import { printPage } from './print-page';

/** Makes the buttons work that print the page or copy its address. */
export function bindTools(page: Document): void {
  const bind = (tool: string, act: (button: HTMLElement) => void): void => {
    for (const button of page.querySelectorAll<HTMLElement>(`[${data.tool}=${tool}]`))
      button.addEventListener('click', () => act(button));
  };
  bind('print', (button) => printPage((words) => say(button, words)));
  bind('copy', (button) => void copyAndSay(button, ownAddress(location)));
}
