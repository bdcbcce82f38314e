import { markToday } from '@/browser/page/mark-today';
import { onEachDay } from '@/browser/page/passed-targets';

onEachDay(document, (now) => markToday(document, now));
