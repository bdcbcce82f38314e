import { expect, test } from 'vitest';
import { partsOf, readSingleIssueNotice } from '@/lib/import/issues/read-single-issue-notice';
import { buildTree } from '@/lib/import/tree/build-tree';

const read = (...texts: string[]) =>
  readSingleIssueNotice(buildTree(texts.map((text, at) => ({ line: at + 1, text }))).items);
const CHAPTERS = ['二、整改目标', '按期完成。', '三、整改措施', '1.制定方案。', '2.开展检查。'];

// Each finding with its number, and each of its parts with the text in it.
function shown(...texts: string[]): string[] {
  const found = read(...texts);
  if (found === null) return [];
  return found.findings.flatMap((finding) => [
    `${finding.printed ?? '-'} ${finding.title}`,
    ...partsOf(found, finding).map(
      ({ label, kind, paragraphs }) =>
        `  ${label ?? '-'} ${kind} ${paragraphs.map(({ text }) => text).join('|')}`,
    ),
  ]);
}

test('the chapters after the problem are its parts, with everything below them', () => {
  expect(shown('一、整改问题', '台账登记不全。', '有3笔漏登。', ...CHAPTERS)).toEqual([
    '- 台账登记不全',
    '  - text 有3笔漏登。',
    '  整改目标 text 按期完成。',
    '  整改措施 text 1.制定方案。|2.开展检查。',
  ]);
});

test('of several problems each has from a chapter the piece with its number', () => {
  expect(shown('一、整改问题', '1.台账登记不全。', '2.检查不到位。', ...CHAPTERS)).toEqual([
    '1 台账登记不全',
    '  整改目标 text 按期完成。',
    '  整改措施 text 1.制定方案。',
    '2 检查不到位',
    '  整改目标 text 按期完成。',
    '  整改措施 text 2.开展检查。',
  ]);
});

test('one chapter may have a heading that is not on the list', () => {
  const more = ['四、其他', '无。'];
  expect(shown('一、整改问题', '台账登记不全。', ...CHAPTERS, ...more)).toContain('  其他 unknown 无。');
  expect(read('一、整改问题', '台账登记不全。', ...CHAPTERS, ...more, '五、附记', '无。')).toBeNull();
});

test.each([
  ['the first chapter is no problem', ['一、组织整改', '台账登记不全。', ...CHAPTERS]],
  ['there are not two parts', ['一、整改问题', '台账登记不全。', '二、整改目标', '按期完成。']],
  ['the problem has no text', ['一、整改问题', ...CHAPTERS]],
  [
    'a problem has text of its own below it',
    ['一、整改问题', '1.台账登记不全。', '有3笔漏登。', ...CHAPTERS],
  ],
])('the notice is read like any other if %s', (_, texts) => {
  expect(read(...texts)).toBeNull();
});
