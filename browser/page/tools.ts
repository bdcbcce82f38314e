import * as data from '@/lib/data-attributes';
import { beijingDay } from './beijing-day';
import { copyText } from './copy-text';
import { ownAddress } from './own-address';
import { printPage } from './print-page';

/** Makes the buttons work that print the page, copy its address or copy its citation. */
export function bindTools(page: Document): void {
  for (const button of page.querySelectorAll<data.DataElement>(`[${data.tool}]`)) {
    button.addEventListener('click', () => {
      if (button.dataset.tool === 'print') printPage((words) => say(page, words));
      else void copy(page, button);
    });
  }
}

async function copy(page: Document, button: data.DataElement): Promise<void> {
  const { cite } = button.dataset;
  const text = cite ? dated(cite, new Date()) : ownAddress(location);
  const copied = await copyText(page, text);
  say(page, copied ? `已${button.textContent}` : `请手动复制：${text}`);
}

function say(page: Document, words: string): void {
  const status = page.querySelector(`[${data.tool}]~[role=status]`);
  if (status) status.textContent = words;
}

/** A citation with the access date filled in: the date in Beijing. */
export function dated(citation: string, now: Date): string {
  return citation.replace('引用日期', beijingDay(now));
}
