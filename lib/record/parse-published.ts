import type { Published } from '@/lib/model/published';
import { lastGood } from './last-good';
import { parseRecordLine, type RecordLine } from './record-line';
import { isWithdrawn } from './withdrawn';

/**
 * What is wrong with a line of a record, in Chinese, and the address if it names one: the line is damaged, it is a mark
 * of git, or lines are missing from the whole.
 */
export type RecordFault = {
  line: number;
  message: string;
  address: string | null;
  kind: 'damage' | 'merge' | 'count';
};

/** A record without its damaged lines, the line of each address, how many there should be at least, and the faults. */
export type ParsedRecord = {
  record: Published;
  lines: ReadonlyMap<string, number>;
  entries: number;
  faults: RecordFault[];
};

const MERGE =
  '这是 git 合并冲突的标记。登记只增加不减少，两边的行都要留：请只删去 <<<<<<<、=======、>>>>>>> 这几行标记；能读到发布的，运行 npm run publish:record -- --from 发布的文件夹 也会合好。';
const UNSIGNED = '这一行没有行末的校验，不是登记时写的，或者改过。';
const SKIPPED = /^(?:#.*|(?:pages|texts):\s*(?:\[\]|\{\})?)?\s*$/;
const CONFLICT_MARK = /^(?:<{7}|={7}|>{7}|\|{7})(?: |$)/;

/** Reads a record from its text with \n line ends, also a merged one or one with a count of its entries, as it was written before. */
export function parsePublished(text: string): ParsedRecord {
  const pages = new Set<string>();
  const texts = new Map<string, string>();
  const lines = new Map<string, number>();
  const faults: RecordFault[] = [];
  let counted = { entries: 0, line: 1 };
  let unread = 0;
  const isSigned = text.split('\n').some((words) => parseRecordLine(words)?.state === 'intact');
  const damage = (line: number, words: string, address: string | null): void => {
    faults.push({ line, message: `${words}${lastGood}`, address, kind: 'damage' });
  };
  const add = (line: number, { address, value, state }: RecordLine): void => {
    const known = texts.get(address);
    if (state === 'unsigned' && isSigned) damage(line, UNSIGNED, address);
    else if (state === 'edited') damage(line, '这一行改过，与登记的时候不同。', address);
    else if (value === null) pages.add(address);
    else if (known === undefined || isWithdrawn(value)) texts.set(address, value);
    else if (known !== value && !isWithdrawn(known)) {
      damage(line, `${address} 登记了两次，与第 ${lines.get(address)} 行不同。`, address);
    }
    if (!lines.has(address)) lines.set(address, line);
  };
  for (const [index, words] of text.split('\n').entries()) {
    const line = index + 1;
    const [, entries] = /^entries: (\d+)\s*$/.exec(words) ?? [];
    const entry = parseRecordLine(words);
    if (entries !== undefined) counted = { entries: Number(entries), line };
    else if (entry !== null) add(line, entry);
    else if (CONFLICT_MARK.test(words)) faults.push({ line, message: MERGE, address: null, kind: 'merge' });
    else if (!SKIPPED.test(words)) {
      damage(line, '这一行不是登记的写法。', null);
      unread += 1;
    }
  }
  const message = missingWords(text, lines.size + unread, counted.entries);
  if (message !== null) faults.push({ line: counted.line, message, address: null, kind: 'count' });
  const record = { pages: [...pages], texts: Object.fromEntries(texts) };
  return { record, lines, entries: counted.entries, faults };
}

// After a merge there are more lines than either branch has counted.
function missingWords(text: string, count: number, entries: number): string | null {
  if (text.trim() === '') return `文件是空的。${lastGood}`;
  if (count >= entries) return null;
  return `登记时是 ${entries} 条，现在有 ${count} 条，少了 ${entries - count} 条。${lastGood}`;
}
