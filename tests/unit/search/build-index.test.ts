import { expect, test } from 'vitest';
import { buildIndex } from '@/lib/search/build-index';
import { issue, measure, notice, unfinished } from '@/tests/fixtures/notices/sample';

const withFrame = {
  ...notice([]),
  sections: [
    { number: 0, blocks: [{ kind: 'paragraph', text: '现公布如下。', id: 's0-p1' } as const] },
    {
      number: 2,
      blocks: [
        { kind: 'heading', level: 1, text: '二、整改情况', id: 's2' } as const,
        { kind: 'paragraph', text: '总的情况。', id: 's2-p1' } as const,
        { kind: 'heading', level: 2, text: '（一）服务方面', id: 's2-1' } as const,
        { kind: 'issue', issue: issue() } as const,
        { kind: 'paragraph', text: '承上。', id: 's2-p2' } as const,
        { kind: 'heading', level: 2, text: '（二）其他方面', id: 's2-2' } as const,
        { kind: 'issue', issue: unfinished({ id: '03' }) } as const,
      ],
    },
    { number: 5, blocks: [{ kind: 'paragraph', text: '欢迎监督。', id: 's5-p1' } as const] },
  ],
};

const { records, ...about } = buildIndex(withFrame, []);

test('every issue and all other text of the notice is included in order, separate passages as separate records', () => {
  expect(
    records.map(({ issue: id, title, anchor, texts }) => [id, anchor, title, texts.map(({ text }) => text)]),
  ).toEqual([
    [null, '', '中共某市图书局党组关于巡察整改进展情况的通报', ['现公布如下。']],
    [null, 's2', '二、整改情况', ['总的情况。']],
    [null, 's2-1', '（一）服务方面', []],
    ['02', '', '（2）开放时间偏短。', ['整改情况：一是延长开放时间。']],
    [null, '', '', ['承上。']],
    [null, 's2-2', '（二）其他方面', []],
    [
      '03',
      '',
      '（2）开放时间偏短。',
      [
        '整改情况：一是延长开放时间。',
        '未完成整改的原因及下一步措施：受编制所限，力争2026年6月取得阶段性成果。',
      ],
    ],
    [null, '', '', ['欢迎监督。']],
  ]);
});

test('a part without a label has only its own text', () => {
  const plain = issue({ parts: [{ label: null, measures: [measure()] }] });
  const onlyIssue = {
    ...withFrame,
    sections: [{ number: 2, blocks: [{ kind: 'issue' as const, issue: plain }] }],
  };
  const found = buildIndex(onlyIssue, []);
  expect(found.records.map(({ texts }) => texts.map(({ text }) => text))).toContainEqual([
    '一是延长开放时间。',
  ]);
});

test('what is also found otherwise: slips as they were meant, periods with both years', () => {
  const text = '自2026年1月5日至2月6日延长开方时间。';
  const slip = { notice: '2026-library', printed: '开方时间', reads: '开放时间' };
  const slipped = issue({ parts: [{ label: '整改情况：', measures: [measure({ text })] }] });
  expect(buildIndex(notice([slipped]), [slip]).readings).toEqual([
    ['开方时间', '开放时间'],
    ['2026年1月5日至2月6日', '2026年1月5日至2026年2月6日'],
  ]);
});

test('each text has the fragment id of its place on the page', () => {
  const anchors = records.map(({ texts }) => texts.map(({ anchor }) => anchor));
  expect(anchors).toEqual([['s0-p1'], ['s2-p1'], [], ['m1'], ['s2-p2'], [], ['m1', 'n1'], ['s5-p1']]);
});

test('each record has the codes of the filters; text outside the issues has no status and no reason', () => {
  const notices = ['2026-library'];
  expect(records[3]?.codes).toEqual({
    notice: notices,
    status: ['rectified'],
    theme: ['s2', 's2-1'],
    reason: [],
  });
  expect(records[6]?.codes).toEqual({
    notice: notices,
    status: ['incomplete'],
    theme: ['s2', 's2-2'],
    reason: ['staffing-limit'],
  });
  expect(records[4]?.codes).toEqual({ notice: notices, status: [], theme: ['s2', 's2-1'], reason: [] });
});

test('the paragraphs of a measure become one line', () => {
  const [part] = issue().parts;
  const measures = part?.measures.map((measure) => ({ ...measure, text: '甲。\n  乙。' })) ?? [];
  const long = issue({ parts: [{ label: '整改情况：', measures }] });
  expect(buildIndex(notice([long]), []).records.at(-1)?.texts[0]?.text).toBe('整改情况：一是甲。乙。');
});

test('the file names its notice and its format', () => {
  expect(about).toMatchObject({ form: 3, notice: '2026-library', name: '2026年巡察整改通报' });
});

test('what editors say of returns is found at the page itself, behind the approved text', () => {
  const by = {
    notice: { slug: '2027-library', shortTitle: '通报', published: '2027-05-06' },
    issue: { id: '03', notice: '2027-library', title: '开放时间又短了' },
    reason: '同一间阅览室。',
  };
  const index = buildIndex(notice([issue({ returnedIn: [by] })]), []);
  expect(index.records.flatMap(({ texts }) => texts).at(-1)).toEqual({
    anchor: '',
    text: '再次指出：2027年通报。',
  });
});
