import { countPassed } from '@/browser/page/count-passed';
import { onEachDay } from '@/browser/page/passed-targets';

onEachDay(document, (now) => countPassed(document, now));
