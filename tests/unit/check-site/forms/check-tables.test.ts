import { expect, test } from 'vitest';
import { checkTable } from '@/lib/check-site/forms/check-tables';

const columns: ReadonlyMap<string, (item: string[]) => string> = new Map([
  ['id', ([id = '']) => id],
  ['text', ([, text = '']) => text],
]);
const items = [
  ['01', '一\n二'],
  ['02', '=1'],
];
const table = '\uFEFFid,text\r\n01,"一\n二"\r\n02,\'=1\r\n';
const faults = (text: string) => checkTable('a.csv', text, columns, items);

test('a table with every value, formulas guarded, passes', () => {
  expect(faults(table)).toEqual([]);
});

test.each([
  ['a value', table.replace('二', '三'), 'a.csv：第 2 行的 text 是“一\n三”，数据是“一\n二”'],
  ['a formula without guard', table.replace("'=", '='), "a.csv：第 3 行的 text 是“=1”，数据是“'=1”"],
  ['another name of a column', table.replace('text', 'words'), 'a.csv：各列是 id,words，应是 id,text'],
  ['a column more', table.replace('text', 'text,more'), 'a.csv：各列是 id,text,more，应是 id,text'],
  ['a row more', `${table}03,三\r\n`, 'a.csv：有 3 行，数据是 2 行'],
  ['a cell more', table.replace("'=1", "'=1,2"), 'a.csv：第 3 行有 3 格'],
  ['rows that end otherwise', table.replaceAll('\r\n', '\n'), 'a.csv：读不出来'],
  ['no byte order mark', table.slice(1), 'a.csv：读不出来'],
])('%s is a fault', (_, text, words) => {
  expect(faults(text)).toEqual([words]);
});
