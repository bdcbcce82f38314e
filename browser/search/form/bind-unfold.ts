import * as data from '@/lib/data-attributes';

/** Lets the button before the filters, which phones show, unfold and fold them. */
export function bindUnfold(form: HTMLFormElement): void {
  const unfold = form.querySelector(`[${data.unfold}]`);
  unfold?.addEventListener('click', () => {
    unfold.setAttribute('aria-expanded', String(unfold.getAttribute('aria-expanded') === 'false'));
  });
}
