import type { Facts, SiteRecord } from '@/lib/check-site/compare-records';
import type { Fact } from '@/lib/check-site/files/read-facts';
import type { NoticeData } from '@/lib/check-site/read/notice-data';
import { table } from './table-rows';

/** What a file states about where a fact stands. */
export const placeFacts = ({ sentence, words, offset }: Fact): Facts => ({
  原句: sentence,
  文字: words,
  ...(offset === null ? {} : { 位置: String(offset) }),
});

/** What it has to state: a sentence of the measure at its address, or of the notice, that has the words at their place. */
export function placeInSource(
  { url, sentence, words, offset }: Fact,
  { issues }: NoticeData,
  text: string,
): Facts {
  const measures = issues.flatMap(({ parts }) => parts.flatMap((part) => part.measures));
  const measure = measures.find((one) => one.url === url);
  const sources = measure === undefined ? text.split('\n') : [measure.text];
  const own = sources.filter((source) => source.includes(sentence));
  const isThere = own.some((source) => wordsAt(source, offset ?? 0, words) === words);
  return {
    原句: own.length > 0 ? sentence : '',
    文字: sentence.includes(words) ? words : '',
    位置: isThere ? String(offset) : '',
  };
}

const wordsAt = (source: string, offset: number, { length }: string): string =>
  Array.from(source).slice(offset).join('').slice(0, length);

/** The rows of a table of facts, each about its id: every field of the data, and the names of the columns. */
export function factRows(facts: readonly Record<string, unknown>[]): SiteRecord[] {
  return table(facts.map((fact) => ({ about: String(fact.id), facts: cellsOf(fact) })));
}

const cellsOf = (fact: Record<string, unknown>): Facts =>
  Object.fromEntries(Object.entries(fact).map(([name, value]) => [name, String(value ?? '')]));
