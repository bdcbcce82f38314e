import type { QuotationPanel } from '@/browser/quotation/quotation-panel';
import * as data from '@/lib/data-attributes';
import { answerWords, differencesOf, verdictWords } from '@/lib/quotation/answer-words';
import { checkQuotation } from '@/lib/quotation/check-quotation';
import { quotationSource } from '@/lib/quotation/quotation-source';

// loaded by browser/quotation-box.ts, which draws the answers
const panel = document.querySelector<QuotationPanel>(`[${data.lazyScript}]`);
if (panel)
  panel.createChecker = (notices) => {
    const source = quotationSource(notices);
    return (pasted) => {
      const answer = checkQuotation(source, pasted);
      return (
        answer && {
          words: answerWords(answer, notices.length),
          passages: answer.passages.map((passage) => ({
            checked: passage.checked,
            verdict: verdictWords(passage),
            differences: differencesOf(passage),
          })),
          unknown: answer.unknown,
        }
      );
    };
  };
