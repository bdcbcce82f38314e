import { applySettings, keepSettings, readSettings } from './settings';

/** Binds the buttons for type size and contrast and marks the ones in force. */
export function bindReadingSettings(page: Document): void {
  const buttons = page.querySelectorAll<HTMLElement>('[data-set]');
  const settings = readSettings();
  const show = (): void => {
    for (const button of buttons) {
      const chosen = button.dataset.value === settings[placeOf(button)];
      button.setAttribute('aria-pressed', String(chosen));
    }
  };
  for (const button of buttons) {
    button.addEventListener('click', () => {
      settings[placeOf(button)] = button.dataset.value || '';
      keepSettings(settings);
      applySettings(page.documentElement, settings);
      show();
    });
  }
  show();
}

const placeOf = (button: HTMLElement): 0 | 1 => (button.dataset.set === 'size' ? 0 : 1);
