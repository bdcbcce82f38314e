/**
 * Returns a function that writes a query to the address of the page. Typing replaces one entry of the history; after a
 * query that is complete (`done`), the next change adds an entry.
 */
export function createAddress(): (query: string, done: boolean) => void {
  let settled = true;
  return (query, done) => {
    if (query !== location.search) {
      try {
        history[settled ? 'pushState' : 'replaceState'](null, '', query || location.pathname);
        settled = false;
      } catch {
        // Safari allows 100 changes in 30 seconds; the next one that succeeds holds the whole query
      }
    }
    settled = settled || done;
  };
}
