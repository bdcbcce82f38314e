import { bindQuotation } from '@/browser/quotation/bind-quotation';
import type { QuotationPanel } from '@/browser/quotation/quotation-panel';
import * as data from '@/lib/data-attributes';

// Only on the page that checks quotations.
const panel = document.querySelector<QuotationPanel>(`[${data.lazyScript}]`);
if (panel) bindQuotation(document, panel);
