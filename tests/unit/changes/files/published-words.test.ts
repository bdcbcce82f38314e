import { expect, test } from 'vitest';
import { publishedWords } from '@/lib/changes/files/published-words';
import { unexplainedLines } from '@/lib/changes/files/unexplained-lines';
import { issue, notice, unfinished } from '@/tests/fixtures/notices/sample';
import { altered, exported, smallExport } from '@/tests/fixtures/small-export';

const updates = [{ date: '2026-05-06', text: '正在施工。', source: '某市图书局' }];
const { phrases, text } = publishedWords(exported(smallExport([notice([unfinished({ updates })])])));

test('names, labels, days and the words of entries and targets are phrases', () => {
  const expected = [
    '开放时间偏短',
    '未完成整改',
    '编制受限',
    '2026-05-06',
    '2026年5月6日',
    '2026年6月',
    '正在施工。',
    '02-m1',
  ];
  expect(expected.filter((phrase) => !phrases.has(phrase))).toEqual([]);
});

test('the name of the bureau is none, as it stands in any sentence', () => {
  expect([...phrases].filter((phrase) => '某市图书局'.includes(phrase))).toEqual([]);
});

test('all approved text is text', () => {
  expect(text).toContain('受编制所限，力争2026年6月取得阶段性成果。');
});

test('headings are phrases as choices of the filter, which go with the last issue under them', () => {
  expect([...phrases]).toEqual(expect.arrayContaining(['（一）服务方面（', '1.服务不够便利（']));
  const lines = { removed: ['　1.服务不够便利（1）'], added: [] };
  const none = { removed: [], added: [] };
  expect(unexplainedLines(lines, { replaced: [], words: { phrases, text } })).toEqual(none);
  const alone = { removed: ['1.服务不够便利'], added: [] };
  expect(unexplainedLines(alone, { replaced: [], words: { phrases, text: '' } })).toEqual(alone);
});

test('a notice is named by its short title, and by its sections on the page of comparison', () => {
  const page = '<nav aria-label="当前位置"><span aria-current="page">2026年通报</span></nav>';
  const files = altered(smallExport([notice([issue()])]), { '/notices/2026-library/index.html': page });
  const { phrases } = publishedWords(exported(files));
  expect([...phrases]).toEqual(
    expect.arrayContaining([
      '2026年通报',
      '/compare/#returned-2026-library',
      '/compare/#targets-2026-library',
    ]),
  );
});

test('the link to what statuses rest on comes with the first that is inferred', () => {
  const grounds = { replaced: [], words: { phrases, text } };
  const differences = { removed: [], added: ['→ /about/#status', '→ /about/#other'] };
  expect(unexplainedLines(differences, grounds).added).toEqual(['→ /about/#other']);
});
