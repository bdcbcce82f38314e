import { labelOfChoice } from '@/lib/search/choice-label';
import { type Query, readQuery } from '@/lib/search/query';

/** The query in the form now. */
export function queryOf(form: HTMLFormElement): Query {
  return readQuery(new FormData(form));
}

/** The query in words for the status message, fields that are not used left out: “公证”, 未完成整改. */
export function askedWords(form: HTMLFormElement): string[] {
  return Array.from(controlsOf(form), (control) => {
    const value = control.value.trim();
    const choice = 'options' in control && control.options[control.selectedIndex];
    return value && (choice ? labelOfChoice(choice.text).trim() : control.title || `“${value}”`);
  }).filter(Boolean);
}

/** The search box and the filters of the form. */
export function controlsOf(form: HTMLFormElement): NodeListOf<HTMLInputElement | HTMLSelectElement> {
  return form.querySelectorAll('[name]');
}
