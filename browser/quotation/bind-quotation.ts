import { copyAndSay } from '@/browser/page/copy-and-say';
import { fillCitation } from '@/browser/quote/fill-citation';
import { type Failure, messageFor, showMessage } from '@/browser/search/status-message';
import * as data from '@/lib/data-attributes';
import { drawAnswer } from './draw-answer';
import { loadChecker } from './load-checker';
import type { Checker, QuotationPanel } from './quotation-panel';

/** Makes the buttons compare what is in the box with the notices, which are loaded once the box is used. Nothing is sent or kept. */
export function bindQuotation(page: Document, panel: QuotationPanel): void {
  const box = panel.querySelector('textarea');
  let loading: Promise<Checker | Failure> | undefined;
  const load = (): Promise<Checker | Failure> => {
    loading = loading || loadChecker(page, panel);
    return loading;
  };
  const check = async (): Promise<void> => {
    showMessage(page, messageFor(page, 'loading'), false);
    const checker = await load();
    if (typeof checker === 'string') {
      loading = undefined;
      showMessage(page, messageFor(page, checker), false, true);
      return;
    }
    const answer = checker(box?.value || '');
    drawAnswer(page, panel, answer);
    showMessage(page, answer ? answer.words : messageFor(page, 'empty'), false);
  };
  box?.addEventListener('focus', load);
  for (const button of panel.querySelectorAll('button')) button.addEventListener('click', check);
  page.querySelector(`[${data.results}]`)?.addEventListener('click', copyQuotation);
  panel.removeAttribute(data.wait);
}

// A button of the answer carries the words, their citation and the name of the measure.
function copyQuotation({ target }: Event): void {
  const button = target instanceof Element ? target.closest<data.DataElement>(`[${data.cite}]`) : null;
  const link = button?.closest('li')?.querySelector('a');
  if (!button || !link) return;
  const { cite = '', measure: name = '', quoted = '' } = button.dataset;
  const [built = ''] = /\S+(?=\.$)/.exec(cite) || [];
  // a page saved on a device is cited by its address on the web
  const address = /^http/.test(link.protocol) ? link.href : built + link.hash;
  void copyAndSay(button, `${quoted}\n——${fillCitation(cite, built, { address, name }, new Date())}`);
}
