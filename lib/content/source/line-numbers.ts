import type { ContentFile } from '@/lib/content/files/read-text';
import type { TextLine } from '@/lib/model/reading-order';

/** The line number in its file of each line of the notice; both run in the same order. */
export function lineNumbers(lines: readonly TextLine[], files: ReadonlyMap<string, ContentFile>): number[] {
  const raw = new Map([...files].map(([name, { text }]) => [name, text.split('\n').map(printed)]));
  const reached = new Map<string, number>();
  return lines.map(({ text, file }) => {
    const from = reached.get(file) ?? 0;
    const found = raw.get(file)?.indexOf(text.trim(), from) ?? -1;
    if (found !== -1) reached.set(file, found + 1);
    return found === -1 ? Math.max(1, from) : found + 1;
  });
}

// “## 整改情况：” and “heading: （1）……” without their markup.
function printed(line: string): string {
  const words = line.trim().replace(/^(?:#+|heading:|title:)\s+/, '');
  return words.replace(/^(["'])(.*)\1$/, '$2').trim();
}
