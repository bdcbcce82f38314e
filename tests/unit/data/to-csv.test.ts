import { expect, test } from 'vitest';
import { toCsv } from '@/lib/data/to-csv';
import fc from '@/tests/fixtures/property';
import { readCsv } from '../../fixtures/read-csv';

test('column names are in row 1 after the byte-order mark, and each row ends with CRLF', () => {
  expect(toCsv(['id', 'title'], [{ id: '01', title: '开放时间偏短' }])).toBe(
    '\uFEFFid,title\r\n01,开放时间偏短\r\n',
  );
});

test('quotation marks, commas and line breaks are quoted', () => {
  const csv = toCsv(['a', 'b', 'c'], [{ a: '说"好"', b: 'x,y', c: '一\n二' }]);
  expect(csv).toBe('\uFEFFa,b,c\r\n"说""好""","x,y","一\n二"\r\n');
});

test.each(['=1+1', '+1', '-1', '@A1', '\t=1', '＝1', '＋1', '－1', '＠1'])(
  'a cell %j is guarded, so that no program runs it',
  (cell) => {
    expect(toCsv(['a'], [{ a: cell }])).toBe(`\uFEFFa\r\n'${cell}\r\n`);
  },
);

test('a cell that begins with the guard’s own sign gets one more, so that taking one away is exact', () => {
  expect(toCsv(['a'], [{ a: "'=1" }])).toBe("\uFEFFa\r\n''=1\r\n");
  expect(toCsv(['a'], [{ a: "'一" }])).toBe("\uFEFFa\r\n'一\r\n");
});

const sign = fc.constantFrom(
  '"',
  ',',
  '\n',
  '\r',
  '\r\n',
  '=',
  '+',
  '-',
  '@',
  '\t',
  "'",
  '＝',
  '𬱖',
  '一',
  ' ',
);
const cell = fc.array(fc.oneof(sign, fc.string({ unit: 'grapheme' }))).map((parts) => parts.join(''));

test('any record is read back exactly', () => {
  fc.assert(
    fc.property(fc.array(fc.record({ a: cell, b: cell, c: cell }), { minLength: 1 }), (rows) => {
      // a row of nothing but empty cells is no record of ours: each has an id
      const records = rows.map((row, index) => ({ id: String(index), ...row }));
      expect(readCsv(toCsv(['id', 'a', 'b', 'c'], records))).toEqual(records);
    }),
  );
});
