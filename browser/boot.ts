import { applySettings, readSettings } from '@/browser/page/settings';

// Runs inside <head>, before anything is drawn: what needs scripts takes its place, and the reader's settings hold.
const root = document.documentElement;
root.className = 'js';
applySettings(root, readSettings());
