import { applySettings, readSettings } from '@/browser/page/reading-settings';

// Runs in <head> before the first paint, so that controls that need scripts have their space, the reader's settings apply, and
// nothing offers to print in web views that cannot.
const root = document.documentElement;
root.className = typeof window.print === 'function' ? 'js' : 'js no-print';
applySettings(root, readSettings());
