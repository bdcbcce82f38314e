import * as data from '@/lib/data-attributes';
import { applySettings, keepSettings, readSettings } from './reading-settings';

/** Makes the buttons for type size and contrast work and marks the ones in effect, also once others were chosen elsewhere. */
export function bindSettingButtons(page: Document): void {
  const buttons = page.querySelectorAll<data.DataElement>(`[${data.set}]`);
  let settings = readSettings();
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
  const readAgain = (): void => {
    settings = readSettings(settings);
    applySettings(page.documentElement, settings);
    show();
  };
  show();
  // another tab has stored a choice
  addEventListener('storage', readAgain);
  // the browser kept this page in memory while another one was open
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) readAgain();
  });
}

const placeOf = (button: data.DataElement): 0 | 1 => (button.dataset.set === 'size' ? 0 : 1);
