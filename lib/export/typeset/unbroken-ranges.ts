import { unbrokenPattern } from '@/lib/words/unbroken-pattern';

/** The ranges of a text that stay on one line: names of persons, the given names, and dates. */
export function unbrokenRanges(text: string, names: readonly string[]): { start: number; end: number }[] {
  const found = text.matchAll(new RegExp(unbrokenPattern(names), 'g'));
  return Array.from(found, ({ 0: words, index }) => ({ start: index, end: index + words.length }));
}
