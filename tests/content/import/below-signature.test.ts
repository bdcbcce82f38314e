import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { Report } from '@/lib/content/fault';
import { readNotice } from '@/lib/content/read-notice';
import { importNotice } from '@/lib/import/import-notice';
import { importReport } from '@/lib/import/import-report';
import { type Answers, NO_ANSWERS } from '@/lib/import/input/answers';
import { readTxt } from '@/lib/import/input/read-txt';
import { writeFolder } from '@/lib/import/write/write-folder';
import { describeIssues } from '@/tests/fixtures/import/describe-issues';
import { textOfFiles } from '@/tests/fixtures/import/text-of-files';
import { bureau, bureaus } from '@/tests/fixtures/notices/sample';

const NOTICE = [
  '中共某市某局党组关于巡察整改进展情况的通报',
  '发布时间：2024-06-24 09:00 来源：某市某局',
  '根据市委统一部署，2023年7月13日至8月31日，市委第二巡察组对市某局党组开展了常规巡察，并于2023年10月9日反馈了意见。现将整改情况予以公布。',
  '一、反馈问题整改情况',
  '1.学习不够深入。',
  '整改情况：开通监督电话0000-7654321。',
];
const BODY = '中共某市某局党组';
const DATE = '2024年6月20日';

const read = (texts: readonly string[], answers: Partial<Answers> = {}) => {
  const input = readTxt(new TextEncoder().encode(texts.join('\n')));
  const imported = importNotice(input, { ...NO_ANSWERS, ...answers }, [bureau]);
  return { imported, notice: imported.notice, report: importReport(imported, input) };
};

const content = mkdtempSync(join(tmpdir(), 'below-'));
afterAll(() => rmSync(content, { recursive: true }));

function faultsOf({ imported }: ReturnType<typeof read>, slug: string) {
  if (imported.kind !== 'ready') throw new Error(imported.kind);
  writeFolder(content, slug, imported.files);
  const report = new Report();
  readNotice(content, `notices/${slug}`, report, { bureaus });
  return report.faults;
}

const CONTACTS = [
  '联系电话：0000-1234567',
  '邮政信箱：某市某路5号，邮编000000',
  '电子邮箱：a@example.gov.cn',
];

test.each([
  ['below the date', [BODY, DATE, ...CONTACTS]],
  ['between body and date', [BODY, ...CONTACTS, DATE]],
  [
    'below the date, above the buttons of a page',
    [BODY, DATE, ...CONTACTS, '【打印】【关闭】', '上一篇：某某通知'],
  ],
])('contacts %s are text of the notice and its contacts', (name, end) => {
  const got = read([...NOTICE, ...end]);
  expect(got.notice).toMatchObject({
    signed: '2024-06-20',
    contacts: { phone: '0000-1234567', mail: 'a@example.gov.cn', post: '某市某路5号' },
  });
  expect(describeIssues(got.notice)).toEqual(['1 学习不够深入 整改情况[-] unknown']);
  expect(got.report).not.toContain('请核对：');
  expect(faultsOf(got, `contacts-${name.length}`)).toEqual([]);
});

test.each([
  [['主办单位：某市人民政府', '地址：某市某大道1号', '联系电话：0000-1111111', '某ICP备00000000号']],
  [['网站地图 | 联系我们', '政务邮箱：webmaster@example.gov.cn', '电话：0000-1111111']],
])('the footer of a page %j is none of the notice', (footer) => {
  const { imported, notice } = read([...NOTICE, BODY, DATE, ...footer]);
  expect(imported.kind).toBe('ready');
  expect(notice.contacts).toEqual({ phone: null, mail: null, post: null });
  expect(notice.boilerplate.map(({ text }) => text)).toEqual(footer);
});

test('a contact directly above the owner of a page is asked about', () => {
  const texts = [...NOTICE, BODY, DATE, '联系电话：0000-1234567', '主办单位：某市人民政府'];
  const { imported, report } = read(texts);
  expect(imported.kind).toBe('unconfirmed');
  expect(report).toContain('要和通报一起公开的，写 --keep 9；不是的，写 --leave-out 9。');
  expect(read(texts, { keep: new Set([9]) }).notice.contacts.phone).toBe('0000-1234567');
  expect(read(texts, { leaveOut: new Set([9]) }).notice.contacts.phone).toBeNull();
});

const ATTACHMENT = ['附件1', '问题整改清单', '一、党的领导方面', '1.制度不健全。', '整改情况：修订制度3项。'];

test.each([[ATTACHMENT], [['附表1：整改台账', '（一）制度不健全', '整改措施：修订制度3项。']]])(
  'an attachment %j never adds an issue, and the editor decides about its text',
  (attachment) => {
    const texts = [...NOTICE, BODY, DATE, ...attachment];
    const lines = new Set(attachment.map((_, at) => NOTICE.length + 3 + at));
    const asked = read(texts);
    expect(asked.imported.kind).toBe('unconfirmed');
    expect(asked.notice).toMatchObject({ signed: '2024-06-20' });
    expect(asked.report).toContain(`“${attachment[0]}”起的 ${attachment.length} 行在落款后面，是附件`);
    for (const answers of [{ leaveOut: lines }, { keep: lines }]) {
      const answered = read(texts, answers);
      expect(describeIssues(answered.notice)).toEqual(['1 学习不够深入 整改情况[-] unknown']);
      expect(faultsOf(answered, `attachment-${attachment.length}-${'keep' in answers}`)).toEqual([]);
      if (answered.imported.kind !== 'ready') throw new Error(answered.imported.kind);
      expect(textOfFiles(answered.imported.files).includes(attachment[1] ?? '')).toBe('keep' in answers);
    }
  },
);

test.each([BODY, '某市某局'])('%s below the date signs the notice', (body) => {
  const got = read([...NOTICE, DATE, body, '打印本页']);
  expect(got.notice).toMatchObject({ issuer: body, signed: '2024-06-20' });
  expect(got.notice.sections.at(-1)?.at(-1)).toMatchObject({ kind: 'paragraph', text: body });
  expect(faultsOf(got, `below-${body.length}`)).toEqual([]);
});

test('a list of attachments below the date is text, and none of its names a heading', () => {
  const got = read([...NOTICE, BODY, DATE, '附件：1.整改清单', '2.制度目录']);
  expect(got.imported.kind).toBe('ready');
  expect(faultsOf(got, 'list')).toEqual([]);
  expect(got.notice.sections.at(-1)?.at(-1)).toMatchObject({ kind: 'paragraph', text: '2.制度目录' });
});

test('where all issues are in an attachment, that is the reason', () => {
  const { imported } = read([...NOTICE.slice(0, 3), '整改情况见附件。', BODY, DATE, ...ATTACHMENT]);
  expect(imported.kind === 'refused' ? imported.refusal : imported.kind).toEqual({
    line: 7,
    reason: '问题的内容在附件里，附件从这一行起。请把附件单独存成一个文件，再导入。',
  });
});
