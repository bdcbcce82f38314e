import { expect, test } from 'vitest';
import { issueMarkdown } from '@/lib/data/markdown/issue-markdown';
import { issueLines } from '@/lib/model/reading-order';
import { evidenceFile } from '@/tests/fixtures/evidence/evidence-file';
import { approvedWords } from '@/tests/fixtures/notices/approved-words';
import { issue, measure, notice, site, unfinished } from '@/tests/fixtures/notices/sample';
import fc from '@/tests/fixtures/property';

test('an unfinished issue: its text, and in a block quotation what editors add', () => {
  const open = unfinished();
  expect(issueMarkdown(site, notice([open]), open)).toBe(`# （2）开放时间偏短。

> - 网址：<https://books.example/notices/2026-library/issues/02/>
> - 出自：中共某市图书局党组关于巡察整改进展情况的通报，2026年3月1日发布，<https://books.example/notices/2026-library/>
> - 状态：未完成整改，通报列入“（二）未完成整改的问题”，截至2026年3月1日
> - 目标时间：2026年6月，原文“力争2026年6月取得阶段性成果”，截至2026年3月1日的通报
> - 未完成的原因（本站归纳）：编制受限
> - 所在章节：二、整改情况，（一）服务方面，1.服务不够便利
> - 引用块里的话是本站添加的，其余都是批准的原文。
> - 演示副本，非某市图书局官方网站，内容以官方发布为准。
> - 通报没有逐个写明的状态，依通报所在章节归类，依据该局通报整理；本站未收录第三方核查结果。
> - 目标时间照通报原文，是力争取得阶段性成果的时间，不是办结期限。
> - 状态只到各自的截至日期，此后的情况不能从这里推断。

## 整改情况：

一是延长开放时间。

## 未完成整改的原因及下一步措施：

受编制所限，力争2026年6月取得阶段性成果。
`);
});

test('the later work of a rectified issue follows its status, as a link to the words', () => {
  const done = issue({ later: measure() });
  expect(issueMarkdown(site, notice([done]), done)).toContain(
    '截至2026年3月1日\n> - 原文另有后续安排：<https://books.example/notices/2026-library/issues/02/#m1>\n',
  );
  expect(issueMarkdown(site, notice([issue()]), issue())).not.toContain('后续安排');
});

test('later publications are at the end, as editorial text', () => {
  const updates = [
    { date: '2026-05-01', text: '夜间开放。', source: '某市图书局', status: 'rectified' as const },
  ];
  const updated = unfinished({ updates });
  expect(issueMarkdown(site, notice([updated]), updated)).toMatch(
    /> - 更新和更正，最近的在前：\n> - 2026年5月1日，状态由未完成整改改为已整改（某市图书局）：夜间开放。\n$/,
  );
});

const sign = fc.constantFrom(
  '*',
  '_',
  '#',
  '-',
  '+',
  '1.',
  '>',
  '`',
  '~',
  '[',
  ']',
  '<',
  '&lt;',
  '\\',
  '|',
  '=',
  '𬱖',
  '一',
  ' ',
);
const words = fc
  .array(fc.oneof(sign, fc.string({ unit: 'grapheme' })))
  .map((parts) => parts.join('').replace(/\s+/g, ' ').trim())
  .filter((text) => text !== '');

test('any words come back from the Markdown as they are, no sign taken for markup', () => {
  fc.assert(
    fc.property(words, words, (heading, text) => {
      const one = issue({
        heading,
        parts: [{ label: '整改情况：', measures: [measure({ ordinal: null, text })] }],
      });
      expect(approvedWords(issueMarkdown(site, notice([one]), one))).toEqual(issueLines(one));
    }),
  );
});

test('text between two tildes is not struck through', () => {
  const one = issue({
    parts: [{ label: '整改情况：', measures: [measure({ text: '588~600元和10~20元' })] }],
  });
  expect(issueMarkdown(site, notice([one]), one)).toContain('588\\~600元和10\\~20元');
});

test('related issues are at the end with reason and address', () => {
  const first = issue({ id: '01', related: [{ issue: '02', reason: '同一间阅览室' }] });
  expect(issueMarkdown(site, notice([first, issue()]), first)).toMatch(
    /\n> - 相关问题：2 开放时间偏短，本站注：同一间阅览室，<https:\/\/books\.example\/notices\/2026-library\/issues\/02\/>\n$/,
  );
});

test('evidence stands after the words of its update, as links', () => {
  const link = { address: 'https://www.example.gov.cn/a.html', title: '公示' };
  const updates = [
    { date: '2026-05-01', text: '夜间开放。', source: '某市图书局', link, file: evidenceFile() },
  ];
  const updated = unfinished({ updates });
  expect(issueMarkdown(site, notice([updated]), updated)).toContain(
    '夜间开放。佐证材料：[验收报告](https://books.example/notices/2026-library/files/report/)（PDF，1.2 MB）、[公示](https://www.example.gov.cn/a.html)（www.example.gov.cn）\n',
  );
});
