import { expect, test } from 'vitest';
import { formatFault, Report } from '@/lib/content/fault';
import { checkWording } from '@/lib/content/wording/check-wording';
import { readAccepted } from '@/lib/content/wording/read-accepted';
import { bureau, site } from '@/tests/fixtures/notices/sample';
import { temporaryFolder } from '@/tests/fixtures/temporary-folder';

const NUMBER = '138 0013 8000';
const LISTED = '只有本来就应当公开的，才在 content/accepted.yaml 里登记。';

function check(files: Record<string, string>) {
  const report = new Report();
  const root = temporaryFolder(files);
  const accepted = readAccepted(root, 'content/accepted.yaml', report);
  checkWording(root, 'content', { site, bureaus: [bureau], accepted }, report);
  return { faults: report.faults.map(formatFault), warnings: report.warnings.map(formatFault) };
}

const accepted = (words: string, file = 'about.md') =>
  `accepted:\n  - file: ${file}\n    words: '${words}'\n    reason: 已核对。\n`;

test('personal data stops, on its line', () => {
  expect(check({ 'content/about.md': `甲。\n\n电话 ${NUMBER}` })).toEqual({
    faults: [`content/about.md 第 3 行：“${NUMBER}”是手机号码，属于个人信息，不能公开。请删去；${LISTED}`],
    warnings: [],
  });
});

test('personal data in the approved text cannot be deleted in one place, whatever its width', () => {
  const { faults } = check({
    'content/notices/x/notice.md': `电话 ${NUMBER}`,
    'content/notices/x/source.txt': '电话 １３８ ００１３ ８０００',
    'content/notices/y/notice.md': `电话 ${NUMBER}`,
    'content/notices/y/source.txt': '没有电话。',
  });
  expect(faults).toEqual([
    expect.stringMatching(/^content\/notices\/x\/.*它在批准的原文里，不能只在这里删/),
    expect.stringMatching(/^content\/notices\/y\/.*请删去；/),
  ]);
});

test('doubtful wording only warns', () => {
  const { faults, warnings } = check({ 'content/about.md': '见 https://other.example/a' });
  expect(faults).toEqual([]);
  expect(warnings).toEqual([
    expect.stringMatching(/^content\/about\.md 第 1 行：“https:\/\/other\.example\S*”：这个网站不在/),
  ]);
});

test('what an editor has accepted in the same file is passed over', () => {
  const files = { 'content/about.md': `电话 ${NUMBER}` };
  expect(check({ ...files, 'content/accepted.yaml': accepted(NUMBER) })).toEqual({
    faults: [],
    warnings: [],
  });
  const elsewhere = check({ ...files, 'content/accepted.yaml': accepted(NUMBER, 'site.yaml') });
  expect(elsewhere.faults).toHaveLength(2);
});

test('an accepted row that fits nothing is a fault on its line', () => {
  expect(check({ 'content/about.md': '甲。', 'content/accepted.yaml': accepted('乙') }).faults).toEqual([
    'content/accepted.yaml 第 3 行 words：“乙”在 about.md 里没有被指出。请照检查的话改，不再需要的请删去这一条。',
  ]);
});

test('boilerplate is shown nowhere, and the lines below it keep their numbers', () => {
  const text = `---\nboilerplate:\n  - 电话 ${NUMBER}\ntitle: 甲\n---\n电话 ${NUMBER}\n`;
  expect(check({ 'content/notices/x/notice.md': text }).faults).toEqual([
    expect.stringMatching(/^content\/notices\/x\/notice\.md 第 6 行：/),
  ]);
});
