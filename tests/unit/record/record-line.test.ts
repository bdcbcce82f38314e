import { expect, test } from 'vitest';
import { formatRecordLine, parseRecordLine } from '@/lib/record/record-line';

const VALUE = '2026-03-01 0000000000000000 已整改';

test.each([
  ['/about/', null],
  ['/a/issues/01/', VALUE],
  ['/a/issues/01/#m1', '2026-03-01 0000000000000000'],
])('%s is read back as it was written', (address, value) => {
  const line = formatRecordLine(address, value);
  expect(parseRecordLine(line)).toEqual({ address, value, state: 'intact' });
  expect(parseRecordLine(`${line.trim()} `)).toEqual({ address, value, state: 'intact' });
});

test('a line without a sign, as it was written before, is intact', () => {
  expect(parseRecordLine('  - /about/')).toEqual({ address: '/about/', value: null, state: 'intact' });
  expect(parseRecordLine(`  /a/: ${VALUE}`)).toEqual({ address: '/a/', value: VALUE, state: 'intact' });
});

test.each([
  ['2026-03-01', '2026-03-02'],
  ['0000 ', '0001 '],
  ['已整改', '未完成整改'],
  ['/a/:', '/b/:'],
])('%s changed to %s makes a line edited', (from, to) => {
  const line = formatRecordLine('/a/', VALUE);
  expect(line).toContain(from);
  expect(parseRecordLine(line.replace(from, to))?.state).toBe('edited');
});

test.each(['  - about', '  /a/: 2026-3-1 0000000000000000', '  /a/', 'entries 12', '  /a/: 已公开'])(
  '“%s” is no line of a record',
  (line) => {
    expect(parseRecordLine(line)).toBeNull();
  },
);
