import { expect, test } from 'vitest';
import { subjectOfVerb } from '@/lib/notice/documents/subject-of-verb';

test.each([
  ['根据司法部', '颁布实施', '司法部'],
  ['2023年11月20日，市矫委会', '印发', '市矫委会'],
  ['2023年11月市矫委会已', '印发', '市矫委会'],
  ['队伍教育整顿后，全市社区矫正机构认真', '贯彻', '全市社区矫正机构'],
  ['组织相关人员认真', '学习', '相关人员'],
  ['发挥监督职能，督促市律师协会规范', '落实', '市律师协会'],
  ['联合市委组织部、市委编办', '下发', '联合市委组织部、市委编办'],
  ['市教育局会同市财政局联合', '印发', '市教育局会同市财政局'],
  ['报请市政府办公室', '印发', '市政府办公室'],
])('%s%s is done by %s', (before, verb, subject) => {
  expect(subjectOfVerb(before, verb)).toBe(subject);
});

test.each([
  ['', '制定'],
  ['成立专班，', '制定'],
  ['召开党组会', '传达学习'],
  ['向各县区', '下发'],
  ['2023年5月以来共', '下发'],
  ['市教育局。', '印发'],
])('the clause of %s%s names nobody', (before, verb) => {
  expect(subjectOfVerb(before, verb)).toBeNull();
});

test('whoever was asked in the clause before writes the report, and does nothing else', () => {
  const before = '委托第三方审计机构对往来账进行核查清理，';
  expect(subjectOfVerb(before, '形成')).toBe('第三方审计机构');
  expect(subjectOfVerb(before, '印发')).toBeNull();
});
