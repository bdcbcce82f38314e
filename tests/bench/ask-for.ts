/** In a search page: types words into the box at once, and waits until the first result is painted; milliseconds. */
export function askFor(words: string): Promise<number> {
  return new Promise((resolve) => {
    const box = document.querySelector<HTMLInputElement>('input[type=search]');
    const list = document.querySelector('[data-results]');
    if (box === null || list === null) throw new Error('no box or no list');
    const begin = performance.now();
    new MutationObserver((_, observer) => {
      if (list.querySelector('[data-issue]') === null) return;
      observer.disconnect();
      requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - begin)));
    }).observe(list, { childList: true, subtree: true });
    box.focus();
    box.value = words;
    box.dispatchEvent(new Event('input', { bubbles: true }));
  });
}
