import { expect, test } from 'vitest';
import { Report } from '@/lib/content/fault';
import { readBytes } from '@/lib/content/files/read-bytes';
import { temporaryFolder } from '@/tests/fixtures/temporary-folder';

function read(path: string) {
  const report = new Report();
  const bytes = readBytes(temporaryFolder({ 'a/b.txt': '甲' }), path, '没有。', report);
  return { text: bytes && new TextDecoder().decode(bytes), faults: report.faults };
}

test('a file is read as it is', () => {
  expect(read('a/b.txt')).toEqual({ text: '甲', faults: [] });
});

test.each(['a/c.txt', 'a/b.txt/c.txt'])(
  '%s does not exist, which is said in the words of the caller',
  (path) => {
    expect(read(path)).toEqual({ text: null, faults: [{ file: path, message: '没有。' }] });
  },
);

test('a folder in the place of a file is a fault', () => {
  expect(read('a')).toEqual({
    text: null,
    faults: [{ file: 'a', message: '这里应当是文件，却是文件夹。请把它移走或改名，再放上这个文件。' }],
  });
});
