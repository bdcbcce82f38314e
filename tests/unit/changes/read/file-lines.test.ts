import { expect, test } from 'vitest';
import { fileLines } from '@/lib/changes/read/file-lines';
import { issue, notice } from '@/tests/fixtures/notices/sample';
import { altered, exported, smallExport } from '@/tests/fixtures/small-export';

const site = exported(
  altered(smallExport([notice([issue()])]), {
    '/a.json': '{"a":"甲","b":[1,{"c":"乙"}]}',
    '/schema.json': '{\n"properties": {}\n}',
    '/a.csv': 'a,b\r\nc\r\n',
    '/old/index.html': '<meta http-equiv="refresh" content="0; url=../">',
    '/a.svg': '<svg/>',
  }),
);

test.each([
  ['/a.json', ['甲', '1', '乙']],
  ['/schema.json', ['{', '"properties": {}', '}']],
  ['/a.csv', ['a,b', 'c']],
  ['/old/index.html', ['0; url=../']],
  ['/a.svg', null],
])('%s is read line by line, or not at all', (path, lines) => {
  expect(fileLines(site, path)).toEqual(lines);
});
