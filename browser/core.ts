import { markPassed } from './passed-targets';
import { bindTools } from './tools';

// deferred: the page is complete and drawn before this runs
markPassed(document, new Date());
bindTools(document);
document.documentElement.classList.add('ready');
