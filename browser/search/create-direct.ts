import * as data from '@/lib/data-attributes';
import { asksForContact } from '@/lib/search/asks-for-contact';
import { choiceLabel, countOfChoice, labelOfChoice } from '@/lib/search/choice-label';
import { setHidden } from './status-message';

/** A choice of a filter under the words that call it, and the link to it. */
type Direct = { called: string; query: string; words: string };

/**
 * Returns a function that answers words of the site: the label of a status or reason by a link to that filter, words such as
 * 投诉电话 by the contacts. The counts are those of the page as served, of all issues.
 */
export function createDirect(page: Document, form: HTMLFormElement): (typed: string) => void {
  const line = page.querySelector(`[${data.direct}]`);
  const sample = line?.querySelector('a');
  const choices: Direct[] = [];
  for (const { name, options, previousElementSibling } of form.querySelectorAll('select')) {
    for (const { value, text } of options) {
      const label = labelOfChoice(text).trim();
      const words = `按${previousElementSibling?.textContent}筛选：${choiceLabel(label, countOfChoice(text))}`;
      choices.push({ called: plain(label), query: value && `?${name}=${encodeURIComponent(value)}`, words });
    }
  }
  return (typed) => {
    const called = plain(typed);
    const found = choices.filter((choice) => choice.query && choice.called === called);
    while (sample?.nextSibling) sample.nextSibling.remove();
    for (const { query, words } of found) {
      const link = sample?.parentElement?.appendChild(page.importNode(sample));
      if (!link) continue;
      link.hidden = false;
      link.href = query;
      link.textContent = words;
    }
    setHidden(page, `[${data.direct}]`, !found.length);
    setHidden(page, `[${data.contacts}]`, !asksForContact(called));
  };
}

// quotes, marks and blanks do not count
const plain = (words: string): string => words.normalize('NFKC').replace(/[\s“”‘’"'「」『』、。,.?!:]/g, '');
