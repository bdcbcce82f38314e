import { askEarly } from '@/browser/search/early-answer';
import { fillForm } from '@/browser/search/fill-form';
import { saidOn, say, whyMissing, wordsFor } from '@/browser/search/search-said';

// so long, in milliseconds, it is only said that the data are on their way
const PATIENCE = 5000;

// on pages that answer a search themselves; nothing more is loaded until it is wanted
const box = document.querySelector<HTMLFormElement>('[data-lazy-script]');
if (box !== null) bindBox(document, box);

function bindBox(page: Document, form: HTMLFormElement): void {
  let begun = false;
  let loaded = false;
  const load = (): void => {
    const loading = wordsFor(page, 'loading');
    say(page, loading, false);
    setTimeout(() => {
      if (saidOn(page) === loading) say(page, wordsFor(page, 'slow'), true);
    }, PATIENCE);
    // the script is there, and asks for its data again by itself
    if (loaded) return;
    page.querySelectorAll<HTMLElement>('[data-index]').forEach(askEarly);
    const script = page.createElement('script');
    script.src = form.dataset.lazyScript || '';
    script.onload = () => {
      // a script that runs takes over what was asked for
      loaded = !page.querySelector<HTMLElement>('[data-index]')?.earlyAnswer;
      if (!loaded) say(page, wordsFor(page, 'broken'), true, true);
    };
    script.onerror = () => say(page, wordsFor(page, whyMissing()), true, true);
    page.head.append(script);
  };
  // the address is another one now
  const forgetCopied = (): void => {
    const said = form.querySelector('[role=status]');
    if (said) said.textContent = '';
  };
  const begin = (): void => {
    if (!begun) load();
    begun = true;
  };
  form.addEventListener('submit', (event) => {
    // the answer comes with the script, here
    event.preventDefault();
    form.dataset.settled = 'yes';
    begin();
  });
  // a choice can be made without focus
  for (const event of ['focusin', 'input', 'change']) form.addEventListener(event, begin);
  form.addEventListener('compositionstart', () => {
    form.dataset.composing = 'yes';
  });
  form.addEventListener('compositionend', () => {
    delete form.dataset.composing;
  });
  form.addEventListener('input', () => {
    delete form.dataset.settled;
  });
  for (const event of ['input', 'change', 'reset']) form.addEventListener(event, forgetCopied);
  addEventListener('popstate', () => {
    forgetCopied();
    fillForm(form);
  });
  page.querySelector('[data-retry]')?.addEventListener('click', load);
  if (/[?&](q|notice|status|theme|reason)=[^&]/.test(location.search)) {
    fillForm(form);
    begin();
  }
  form.closest('[data-wait]')?.removeAttribute('data-wait');
}
