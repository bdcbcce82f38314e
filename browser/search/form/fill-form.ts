import { MOST_ASKED } from '@/lib/search/query';
import { controlsOf } from './search-form';

/** Fills the form from the address; words are cut to what the box holds, unknown choices ignored. */
export function fillForm(form: HTMLFormElement): void {
  const parameters = new URLSearchParams(location.search);
  for (const control of controlsOf(form)) {
    control.value = (parameters.get(control.name) || '').slice(0, MOST_ASKED);
    // unknown choice: select the first one, which filters nothing
    if (control.value === '' && 'options' in control) control.selectedIndex = 0;
  }
}
