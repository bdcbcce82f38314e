import { MOST_ASKED } from '@/lib/search/query';
import { controlsOf } from './search-form';

/** Fills the form from the address; words are cut at the limit of the box and unknown choices ignored. */
export function fillForm(form: HTMLFormElement): void {
  const parameters = new URLSearchParams(location.search);
  for (const control of controlsOf(form)) {
    control.value = (parameters.get(control.name) || '').slice(0, MOST_ASKED);
    // Unknown choice: take the first, which filters nothing.
    if (control.value === '' && 'options' in control) control.selectedIndex = 0;
  }
}
