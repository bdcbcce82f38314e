import { copyAndSay } from '@/browser/page/copy-and-say';
import * as data from '@/lib/data-attributes';
import { builtAddress, placeOf } from './place';

/** Keeps the draft of a letter about the issue, and the mail with it, at the measure in the address; makes its button copy it. */
export function bindDraft(page: Document): void {
  const draft = page.querySelector<HTMLElement>(`[${data.draft}]`);
  const here = draft?.querySelector(`[${data.here}]`);
  const part = draft?.parentElement;
  const button = part?.querySelector('button');
  const mail = part?.querySelector<HTMLAnchorElement>('[href^=mailto]');
  if (!draft || !here || !button || !mail) return;
  const built = builtAddress(page);
  const text = (): string => draft.textContent || '';
  const fill = (): void => {
    const { address, name } = placeOf(page, built, location);
    here.textContent = name ? `${address}\n措施：${name}` : address;
    // The end of a line in mail is \r\n.
    mail.href = mail.href.replace(
      /body=.*/,
      () => `body=${encodeURIComponent(text().replace(/\n/g, '\r\n'))}`,
    );
  };
  fill();
  addEventListener('hashchange', fill);
  button.addEventListener('click', () => void copyAndSay(button, text()));
  button.removeAttribute(data.wait);
}
