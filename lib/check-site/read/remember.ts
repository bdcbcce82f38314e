/**
 * A reader that keeps its result for each source, a text or a page. A check of the same site with one file changed then
 * reads only that file again.
 */
export function remember<Source extends string | WeakKey, Result>(
  read: (source: Source) => Result,
): (source: Source) => Result {
  const ofTexts = new Map<Source, Result>();
  const ofPages = new WeakMap<WeakKey, Result>();
  return (source) => {
    const kept = typeof source === 'string' ? ofTexts.get(source) : ofPages.get(source);
    if (kept !== undefined) return kept;
    const result = read(source);
    if (typeof source === 'string') ofTexts.set(source, result);
    else ofPages.set(source, result);
    return result;
  };
}
