import { bindSettingButtons } from '@/browser/page/bind-setting-buttons';
import { markPassed, onEachDay } from '@/browser/page/passed-targets';
import { printQuery } from '@/browser/page/print-query';
import { markPrinted } from '@/browser/page/printed-day';
import { bindTools } from '@/browser/page/tools';

// deferred: the page is parsed and painted before this runs
onEachDay(document, (now) => {
  markPassed(document, now);
  markPrinted(document, now);
});
bindSettingButtons(document);
bindTools(document);
addEventListener('beforeprint', () => printQuery(document, location.search));
document.documentElement.classList.add('ready');
