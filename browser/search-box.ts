import { askEarly } from './early-answer';
import { saidOn, say, whyMissing, wordsFor } from './search-said';

// so long, in milliseconds, it is only said that the data are on their way
const PATIENCE = 5000;

// on pages that answer a search themselves; nothing more is loaded until it is wanted
const box = document.querySelector<HTMLElement>('[data-lazy-script]');
if (box !== null) bindBox(document, box);

function bindBox(page: Document, form: HTMLElement): void {
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
      loaded = true;
    };
    script.onerror = () => say(page, wordsFor(page, whyMissing()), true, true);
    page.head.append(script);
  };
  const begin = (): void => {
    if (!begun) load();
    begun = true;
  };
  form.addEventListener('submit', (event) => {
    // the answer comes with the script, here
    event.preventDefault();
    begin();
  });
  // a choice can be made without focus
  for (const event of ['focusin', 'input', 'change']) form.addEventListener(event, begin);
  page.querySelector('[data-retry]')?.addEventListener('click', load);
  if (/[?&](q|notice|status|theme|reason)=[^&]/.test(location.search)) begin();
  form.closest('[data-wait]')?.removeAttribute('data-wait');
}
