import { MOST_ASKED } from '@/lib/search/query';
import { controlsOf } from './search-form';

/** Puts what the address asks for into the form, words as long as the box takes; a choice that there is not is passed over. */
export function fillForm(form: HTMLFormElement): void {
  const parameters = new URLSearchParams(location.search);
  for (const control of controlsOf(form)) {
    control.value = (parameters.get(control.name) || '').slice(0, MOST_ASKED);
    // no such choice: the first one, which leaves nothing out
    if (control.value === '' && 'options' in control) control.selectedIndex = 0;
  }
}
