/** The reader's settings, as kept on the device: "large high" means large type and high contrast. */
export type Settings = string;

const KEY = 'reading';

/** The kept settings; none where the device keeps nothing (private windows throw). */
export function readSettings(): Settings {
  try {
    return localStorage.getItem(KEY) || '';
  } catch {
    return '';
  }
}

/** Puts the settings on <html>, where the styles find them. */
export function applySettings(settings: Settings): void {
  const [size, contrast] = settings.split(' ');
  const { dataset } = document.documentElement;
  if (size) dataset.size = size;
  if (contrast) dataset.contrast = contrast;
}
