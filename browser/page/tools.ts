import { beijingDay } from './beijing-day';
import { copyText } from './copy-text';

/** Binds the buttons that print the page, copy its address or copy its citation. */
export function bindTools(page: Document): void {
  for (const button of page.querySelectorAll<HTMLElement>('[data-tool]')) {
    button.addEventListener('click', () => {
      if (button.dataset.tool === 'print') window.print();
      else void copy(page, button);
    });
  }
}

async function copy(page: Document, button: HTMLElement): Promise<void> {
  const { cite } = button.dataset;
  const text = cite ? dated(cite, new Date()) : location.href;
  const copied = await copyText(page, text);
  const said = page.querySelector('[data-tool]~[role=status]');
  if (said) said.textContent = copied ? `已${button.textContent}` : `请手动复制：${text}`;
}

/** The citation with today in Beijing as the day of access. */
export function dated(citation: string, now: Date): string {
  return citation.replace('引用日期', beijingDay(now));
}
