/**
 * Gives what keeps a query in the address of the page. Typing changes one entry of the history; once it is settled
 * (`done`), the next change is an entry of its own.
 */
export function createAddress(): (query: string, done: boolean) => void {
  let settled = true;
  return (query, done) => {
    if (query !== location.search) {
      try {
        history[settled ? 'pushState' : 'replaceState'](null, '', query || location.pathname);
        settled = false;
      } catch {
        // Safari allows a hundred changes in half a minute; the next one tells them all
      }
    }
    settled = settled || done;
  };
}
