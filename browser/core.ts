import { bindReadingSettings } from '@/browser/page/bind-reading-settings';
import { markPassed } from '@/browser/page/passed-targets';
import { bindTools } from '@/browser/page/tools';

// Deferred: the page is complete and painted before this runs.
markPassed(document, new Date());
bindReadingSettings(document);
bindTools(document);
document.documentElement.classList.add('ready');
