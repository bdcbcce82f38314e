import { expect, test } from 'vitest';
import { reportOf } from '@/tests/fixtures/notices/report-of';
import { reportOn } from '@/tests/fixtures/notices/report-on';
import { VALID_CONTENT } from '@/tests/fixtures/notices/valid-content';

test('content without faults has no report', () => {
  expect(reportOf(VALID_CONTENT)).toBe('');
});

test('faults of several files are all in one report, counted and in order', () => {
  expect(reportOn('several-files').split('\n')).toEqual([
    '内容有 6 处问题（6 个文件）：',
    'content/notices/2026-library/issues/01.md 第 10 行：文字与批准的原文不同。这里是“卷1次，收回意见125条。”，原文是“卷1次,收回意见126条。2.文献整理不”。请照 source.txt 改回。',
    'content/notices/2026-library/issues/02.md 第 2 行：文件不是 UTF-8 编码。请在记事本里选“另存为”，编码选 UTF-8，再保存。',
    'content/notices/2026-library/issues/03.md 第 3 行 remainng：没有这个字段。你要写的是 remaining 吗？可用的字段有 heading、status、responsible、deadline、sharedText、withoutText、remaining、later、updates、follows、errata、related、returns、withdrawn。',
    'content/notices/2026-library/issues/04.md 第 4 行 remaining 第 1 条 reasons 第 1 条：“没钱”不在可选的词之中。请改为 政策调整、编制受限、财政运转状况、需多部门联动、政策把握要求高、通报未写明 之一。',
    'content/notices/2026-library/sections/1.md 第 1 行：# 后面少了一个空格。请写成“# 一、提高认识，抓好整改”。',
    'content/site.yaml 第 5 行 official：应当是 true 或 false，这里写的是文字 否。请改写，例如 official: false。',
  ]);
});

test('an origin from outside has to be an address as well', () => {
  expect(reportOf(VALID_CONTENT, 'www.example.gov.cn').split('\n')).toEqual([
    '内容有 1 处问题（1 个文件）：',
    '环境变量 SITE_ORIGIN：“www.example.gov.cn”不是网站的地址。请照 https://www.example.gov.cn 的样子写，末尾不带斜杠。',
  ]);
});

test.each(['', 'ftp://example.gov.cn', 'https://example.gov.cn/', 'https://example.gov.cn/a'])(
  'the origin “%s” is refused',
  (origin) => {
    expect(reportOf(VALID_CONTENT, origin)).toContain(`环境变量 SITE_ORIGIN：“${origin}”不是网站的地址。`);
  },
);
