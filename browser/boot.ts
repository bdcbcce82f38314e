import { applySettings, readSettings } from './settings';

// Runs inside <head>, before anything is drawn: what needs scripts may take its place, and the reader's settings hold.
document.documentElement.classList.add('js');
applySettings(readSettings());
