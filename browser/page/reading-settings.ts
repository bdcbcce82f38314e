import type { Dataset } from '@/lib/data-attributes';

/** The reader's settings: type size and contrast; '' is the standard. */
export type Settings = [size: string, contrast: string];

const KEY = 'reading';

/** The settings stored on the device, the standard if there are none; `otherwise` if the storage is blocked, as in private windows. */
export function readSettings(otherwise: Settings = ['', '']): Settings {
  try {
    const [size = '', contrast = ''] = (localStorage.getItem(KEY) || '').split(' ');
    return [size, contrast];
  } catch {
    return otherwise;
  }
}

/** Stores the settings on the device; if the storage is blocked, they hold for this page only. */
export function keepSettings(settings: Settings): void {
  try {
    localStorage.setItem(KEY, settings.join(' '));
  } catch {
    // the page works without stored settings
  }
}

/** Sets the data attributes of <html> that the styles select by. */
export function applySettings({ dataset }: { dataset: Dataset }, [size, contrast]: Settings): void {
  dataset.size = size;
  dataset.contrast = contrast;
}
