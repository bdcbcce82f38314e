import { type Query, readQuery } from '@/lib/search/query';

/** What the form asks for now. */
export function queryOf(form: HTMLFormElement): Query {
  return readQuery(new FormData(form));
}

/** Puts what the address asks for into the form; a choice that there is not is passed over. */
export function fillForm(form: HTMLFormElement): void {
  const parameters = new URLSearchParams(location.search);
  for (const control of controlsOf(form)) {
    control.value = parameters.get(control.name) || '';
    // no such choice: the first one, which leaves nothing out
    if (control.value === '' && 'options' in control) control.selectedIndex = 0;
  }
}

/** What is asked for in a reader's words: “公证”, 未完成整改. */
export function askedWords(form: HTMLFormElement): string[] {
  return Array.from(controlsOf(form), (control) => {
    const value = control.value.trim();
    const choice = 'options' in control && control.options[control.selectedIndex];
    // without the count behind it
    return value && (choice ? choice.text.replace(/（\d+）$/, '').trim() : `“${value}”`);
  }).filter(Boolean);
}

function controlsOf(form: HTMLFormElement): NodeListOf<HTMLInputElement | HTMLSelectElement> {
  return form.querySelectorAll('[name]');
}
