/** The reader's settings: type size and contrast; an empty one is the standard. */
export type Settings = [size: string, contrast: string];

const KEY = 'reading';

/** The settings kept on the device; the standard where it keeps nothing (private windows throw). */
export function readSettings(): Settings {
  try {
    const [size = '', contrast = ''] = (localStorage.getItem(KEY) || '').split(' ');
    return [size, contrast];
  } catch {
    return ['', ''];
  }
}

/** Keeps the settings on the device; where it refuses, they hold for this page. */
export function keepSettings(settings: Settings): void {
  try {
    localStorage.setItem(KEY, settings.join(' '));
  } catch {
    // nothing to keep them in
  }
}

/** Puts the settings on <html>, where the styles find them. */
export function applySettings({ dataset }: HTMLElement, [size, contrast]: Settings): void {
  dataset.size = size;
  dataset.contrast = contrast;
}
