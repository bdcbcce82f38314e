import { copyText } from './copy-text';

/** Makes the buttons of a page work: print it, copy its address. */
export function bindTools(page: Document): void {
  for (const button of page.querySelectorAll<HTMLElement>('[data-tool]')) {
    button.addEventListener('click', () => {
      if (button.dataset.tool === 'print') window.print();
      else void copyLink(page, button);
    });
  }
}

async function copyLink(page: Document, button: HTMLElement): Promise<void> {
  const copied = await copyText(page, location.href);
  const said = button.nextElementSibling;
  if (said !== null) said.textContent = copied ? '已复制网址' : `请手动复制：${location.href}`;
}
