import { type Query, readQuery } from '@/lib/search/query';

/** The query in the form. */
export function queryOf(form: HTMLFormElement): Query {
  return readQuery(new FormData(form));
}

/** The query in words: “公证”, 未完成整改. */
export function askedWords(form: HTMLFormElement): string[] {
  return Array.from(controlsOf(form), (control) => {
    const value = control.value.trim();
    const choice = 'options' in control && control.options[control.selectedIndex];
    // Without the count after it.
    return value && (choice ? choice.text.replace(/（\d+）$/, '').trim() : control.title || `“${value}”`);
  }).filter(Boolean);
}

/** The text box and the filters of the form. */
export function controlsOf(form: HTMLFormElement): NodeListOf<HTMLInputElement | HTMLSelectElement> {
  return form.querySelectorAll('[name]');
}
