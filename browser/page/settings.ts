/** Reading settings: type size and contrast; an empty one is the default. */
export type Settings = [size: string, contrast: string];

const KEY = 'reading';

/** The settings stored on the device; the default if there are none (private windows throw). */
export function readSettings(): Settings {
  try {
    const [size = '', contrast = ''] = (localStorage.getItem(KEY) || '').split(' ');
    return [size, contrast];
  } catch {
    return ['', ''];
  }
}

/** Stores the settings on the device; if that is refused they hold for this page. */
export function keepSettings(settings: Settings): void {
  try {
    localStorage.setItem(KEY, settings.join(' '));
  } catch {
    // No storage.
  }
}

/** Sets the settings on <html>, where styles read them. */
export function applySettings({ dataset }: HTMLElement, [size, contrast]: Settings): void {
  dataset.size = size;
  dataset.contrast = contrast;
}
