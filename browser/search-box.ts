import { askEarly } from '@/browser/search/early-answer';
import { fillForm } from '@/browser/search/fill-form';
import { saidOn, say, whyMissing, wordsFor } from '@/browser/search/search-said';

// After this many milliseconds the page says that loading is slow.
const PATIENCE = 5000;

// Entry on pages that answer a search themselves; loads nothing more until it is needed.
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
    // The script is loaded and requests its data again by itself.
    if (loaded) return;
    page.querySelectorAll<HTMLElement>('[data-index]').forEach(askEarly);
    const script = page.createElement('script');
    script.src = form.dataset.lazyScript || '';
    script.onload = () => {
      // A running script takes over the query.
      loaded = !page.querySelector<HTMLElement>('[data-index]')?.earlyAnswer;
      if (!loaded) say(page, wordsFor(page, 'broken'), true, true);
    };
    script.onerror = () => say(page, wordsFor(page, whyMissing()), true, true);
    page.head.append(script);
  };
  // The address has changed meanwhile.
  const forgetCopied = (): void => {
    const said = form.querySelector('[role=status]');
    if (said) said.textContent = '';
  };
  const begin = (): void => {
    if (!begun) load();
    begun = true;
  };
  form.addEventListener('submit', (event) => {
    // The script will answer on this page.
    event.preventDefault();
    form.dataset.settled = 'yes';
    begin();
  });
  // A choice can change without getting the focus.
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
