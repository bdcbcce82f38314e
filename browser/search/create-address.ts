/**
 * A function that keeps the query in the address of the page. Typing changes one history entry; once it is settled
 * (`done`), the next change gets an entry of its own.
 */
export function createAddress(): (query: string, done: boolean) => void {
  let settled = true;
  return (query, done) => {
    if (query !== location.search) {
      try {
        history[settled ? 'pushState' : 'replaceState'](null, '', query || location.pathname);
        settled = false;
      } catch {
        // Safari allows a hundred changes in 30 seconds; the next one covers those refused.
      }
    }
    settled = settled || done;
  };
}
