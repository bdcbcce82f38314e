import { markPassed } from './passed-targets';
import { bindReadingSettings } from './reading-settings';
import { bindTools } from './tools';

// deferred: the page is complete and drawn before this runs
markPassed(document, new Date());
bindReadingSettings(document);
bindTools(document);
document.documentElement.classList.add('ready');
