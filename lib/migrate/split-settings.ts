/** site.yaml without what moves, and the lines of the two fields with the remarks above them, as they were written; null for one that is not there. */
export type SplitSettings = { rest: string; bureau: string[] | null; contact: string[] | null };

const FIELD = /^(\w+):/;

/** Takes `bureau` and `contact` out of the text of site.yaml by whole lines. */
export function splitSettings(text: string): SplitSettings {
  const lines = text.split('\n');
  const taken = (name: string): number[] | null => {
    const at = lines.findIndex((line) => FIELD.exec(line)?.[1] === name);
    if (at === -1) return null;
    const next = lines.findIndex((line, index) => index > at && /^[^\s]/.test(line));
    // The last line may be empty because the file ends with a line end.
    const end = next === -1 ? lines.length - (lines.at(-1) === '' ? 1 : 0) : next;
    const firstField = lines.findIndex((line) => FIELD.test(line));
    let start = at;
    // Remarks above the first field are about the whole file.
    while (start > firstField && lines[start - 1]?.startsWith('#')) start -= 1;
    return Array.from({ length: end - start }, (_, index) => start + index);
  };
  const bureau = taken('bureau');
  const contact = taken('contact');
  const gone = new Set([...(bureau ?? []), ...(contact ?? [])]);
  const written = (numbers: number[] | null): string[] | null =>
    numbers?.map((number) => lines[number] ?? '') ?? null;
  return {
    rest: lines.filter((_, index) => !gone.has(index)).join('\n'),
    bureau: written(bureau),
    contact: written(contact),
  };
}
