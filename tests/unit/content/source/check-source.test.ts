import { expect, test } from 'vitest';
import { Report } from '@/lib/content/fault';
import { checkSource } from '@/lib/content/source/check-source';
import { sha256 } from '@/lib/digest/sha256';
import type { Notice } from '@/lib/model/notice';
import { issue, notice } from '@/tests/fixtures/notices/sample';

const FOLDER = 'content/notices/x';
const LINES = [
  '网站首页',
  '关于整改的通报',
  '2026年03月01日 09:00 来源：某市图书局',
  '二、整改情况',
  '（2）开放时间偏短。',
  '整改情况：一是延长开放时间。',
  '某市图书局党组',
  '2026年3月1日',
  '打印',
];
const own: Notice = {
  ...notice([issue()]),
  title: '关于整改的通报',
  issuer: '某市图书局党组',
  sections: [
    {
      number: 2,
      blocks: [
        { kind: 'heading', level: 1, text: '二、整改情况', id: 's2' },
        { kind: 'issue', issue: issue() },
        { kind: 'paragraph', text: '某市图书局党组', id: 'p1' },
        { kind: 'paragraph', text: '2026年3月1日', id: 'p2' },
      ],
    },
  ],
};
const files = new Map(
  Object.entries({
    'notice.md': '---\ntitle: 关于整改的通报\nissuer: 某市图书局党组\npublished: 2026-03-01 09:00\n---\n',
    'sections/2.md': '# 二、整改情况\n\n- [02](../issues/02.md)\n\n某市图书局党组\n\n2026年3月1日\n',
    'issues/02.md': '---\nheading: （2）开放时间偏短。\n---\n\n## 整改情况：\n\n一是延长开放时间。\n',
  }).map(([name, text]) => [name, { path: `${FOLDER}/${name}`, text }]),
);

function faultsOf(lines: readonly string[], changes: Partial<Notice> = {}) {
  const report = new Report();
  const bytes = new TextEncoder().encode(lines.join('\n'));
  const sourceSha256 = sha256(bytes);
  const source = { path: `${FOLDER}/source.txt`, bytes };
  checkSource({ ...own, sourceSha256, ...changes }, { source, files, folder: FOLDER }, report);
  return report.faults.map(
    ({ file, line, field = '', message }) =>
      `${file.slice(FOLDER.length + 1)} ${line ?? ''} ${field}：${message}`,
  );
}

const replaced = (from: string, to: string) => LINES.map((line) => line.replace(from, to));

test('files that equal the source have no faults', () => {
  expect(faultsOf(LINES)).toEqual([]);
});

test('a source edited since it was received is the only thing reported', () => {
  expect(faultsOf(replaced('延长', '缩短'), { sourceSha256: 'a'.repeat(64) })).toEqual([
    expect.stringMatching(/^source\.txt {2}：这个文件与收到时不同：notice\.md 的 sourceSha256 是 a{64}，/),
  ]);
});

test('a changed word is reported on its line, with both texts', () => {
  expect(faultsOf(replaced('延长', '缩短'))).toEqual([
    expect.stringMatching(/^issues\/02\.md 7 ：文字与批准的原文不同。.*延.*缩.*请照 source\.txt 改回。$/),
  ]);
});

test('a time that the source prints is not left out, and fields equal the line below the title', () => {
  expect(faultsOf(LINES, { published: '2026-03-01' })).toEqual([
    'notice.md 4 published：source.txt 印了发布的时间：“2026年03月01日 09:00 来源：某市图书局”。请写上，例如 2026-03-01 09:00。',
  ]);
  expect(faultsOf(LINES, { published: '2026-03-01 09:01' })).toEqual([
    'notice.md 4 published：source.txt 的标题下面没有“2026年03月01日 09:01”，印的是“2026年03月01日 09:00 来源：某市图书局”。请照原文改；原文没有印的，在 notPrinted 里写 published。',
  ]);
});

test('a wrong title or signing date is reported alone: nothing can be compared without them', () => {
  expect(faultsOf(LINES, { title: '关于整改的通告' })).toEqual([
    'notice.md 2 title：source.txt 里没有单独成行的标题“关于整改的通告”。最接近的一行是“关于整改的通报”，请照它改。',
  ]);
  expect(faultsOf(LINES, { signed: '2026-03-02' })).toEqual([
    'notice.md 1 signed：source.txt 里没有单独成行的落款日期“2026年3月2日”。请照原文改。',
  ]);
});

test('a sentence below the signed date is not lost, and a word of the page is', () => {
  expect(faultsOf([...LINES, '附件：清单'])).toEqual([
    'notice.md 1 signed：source.txt 在落款日期后面还有“附件：清单”，没有写进任何文件。是通报的文字，请写进最后一章；是网页上的字，请把网页上的字都写进 boilerplate。',
  ]);
});

test('what is compared is the text before its errata', () => {
  const reason = '抄错。';
  const errata = [{ date: '2026-04-01', from: '延长', to: '缩短', reason }];
  const [section] = own.sections;
  const corrected = issue({
    errata,
    parts: [
      {
        label: '整改情况：',
        measures: [{ id: 'm1', ordinal: '一是', text: '缩短开放时间。', remaining: null }],
      },
    ],
  });
  const blocks = section?.blocks.map((block) =>
    block.kind === 'issue' ? { ...block, issue: corrected } : block,
  );
  const changes = { issues: [corrected], sections: [{ number: 2, blocks: blocks ?? [] }] };
  expect(faultsOf(LINES, changes)).toEqual([]);
  expect(faultsOf(replaced('延长', '提早'), changes)).toEqual([
    expect.stringMatching(/^issues\/02\.md .*这里的文字有更正，也请核对 errata 里的 from。$/),
  ]);
});
