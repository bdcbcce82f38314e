import { bindList } from '@/browser/listed/bind-list';
import { countPassed } from '@/browser/page/count-passed';
import { onEachDay } from '@/browser/page/passed-targets';
import * as listed from '@/lib/search/listed/attributes';

// The list of all issues and the comparison of all notices share it.
const form = document.querySelector<HTMLFormElement>(`[${listed.codes}]`);
if (form) bindList(document, form);
else onEachDay(document, (now) => countPassed(document, now));
