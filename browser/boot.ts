import { applySettings, readSettings } from '@/browser/page/reading-settings';

// Runs in <head> before the first paint, so that controls that need scripts have their space and the reader's settings apply.
const root = document.documentElement;
root.className = 'js';
applySettings(root, readSettings());
