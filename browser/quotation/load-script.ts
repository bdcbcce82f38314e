/** Loads a script; rejects if it cannot be fetched. */
export function loadScript(page: Document, address: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const script = page.createElement('script');
    script.src = address;
    script.onload = resolve;
    script.onerror = reject;
    page.head.append(script);
  });
}
