import { applySettings, readSettings } from '@/browser/page/settings';

// Runs in <head> before the first paint: reserves room for controls and applies the reading settings.
const root = document.documentElement;
root.className = 'js';
applySettings(root, readSettings());
