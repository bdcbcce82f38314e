import { expect, test } from 'vitest';
import { isUnexplained } from '@/lib/changes/change';
import { compareSites } from '@/lib/changes/compare-sites';
import type { Issue, Notice } from '@/lib/model/notice';
import { evidenceFile } from '@/tests/fixtures/evidence/evidence-file';
import { issue, notice, renumbered, unfinished } from '@/tests/fixtures/notices/sample';
import { altered, exported, smallExport } from '@/tests/fixtures/small-export';

const open = unfinished({ id: '03', heading: '（3）书库偏小。', printedNumber: '（3）', title: '书库偏小' });
const before = smallExport([notice([issue(), open])]);

const update = { date: '2026-07-01', text: '书库已经建成。', source: '某市图书局' };
const rectified: Issue = {
  ...open,
  given: open.status,
  status: {
    code: 'rectified',
    basis: 'stated',
    asOf: '2026-07-01',
    origin: 'update',
    evidence: '某市图书局',
  },
  updates: [{ ...update, status: 'rectified' }],
};

const compare = (after: ReadonlyMap<string, string>, from = before) =>
  compareSites(exported(from), exported(after));
const linesOf = (after: ReadonlyMap<string, string>, from = before): string[] =>
  compare(after, from).map(({ kind, where, before: old, after: now }) => `${kind} ${where} ${old} → ${now}`);
const unexplained = (after: ReadonlyMap<string, string>, from = before): string[] =>
  compare(after, from)
    .filter(isUnexplained)
    .map(({ kind, where, before: old, after: now }) => `${kind} ${where} ${old} → ${now}`);

const pageOf = (path: string, files = before): string => files.get(path) ?? '';

test('the page on which a notice was first published accounts for every place that names it', () => {
  const after = smallExport([
    { ...notice([issue(), open]), sourceUrl: 'https://www.example.gov.cn/tongbao/1.html' },
  ]);
  expect(unexplained(after)).toEqual([]);
  expect(unexplained(before, after)).toEqual([]);
  expect(linesOf(after)).toContain('file /notices/2026-library/issues.json null → null');
});

test('the same site has no changes', () => {
  expect(compare(before)).toEqual([]);
});

test('an update accounts for the new status, the target that is gone, and every page that shows them', () => {
  const after = smallExport([notice([issue(), rectified])]);
  expect(unexplained(after)).toEqual([]);
  expect(compare(after).slice(0, 2)).toEqual([
    {
      kind: 'status',
      where: '2026-library 问题 3 书库偏小',
      before: '未完成整改',
      after: '已整改',
      cause: '2026年7月1日某市图书局发布“书库已经建成。”',
    },
    {
      kind: 'target',
      where: '2026-library 问题 3 书库偏小',
      before: '2026年6月（“力争2026年6月取得阶段性成果”）',
      after: null,
      cause: '2026年7月1日某市图书局发布“书库已经建成。”',
    },
  ]);
  expect(linesOf(after)).toContain('page / null → null');
});

test('a status that changes without an entry is unexplained, on every form alike', () => {
  const after = smallExport([notice([issue(), { ...rectified, updates: [] }])]);
  expect(unexplained(after)[0]).toBe('status 2026-library 问题 3 书库偏小 未完成整改 → 已整改');
});

test('an update that vanishes or is altered is unexplained', () => {
  const from = smallExport([notice([issue(), rectified])]);
  const silent = {
    ...rectified,
    updates: [{ ...update, text: '书库快要建成。', status: 'rectified' as const }],
  };
  expect(unexplained(smallExport([notice([issue(), silent])]), from)).toEqual([
    'withdrawn 2026-library 问题 3 书库偏小 2026年7月1日某市图书局发布“书库已经建成。” → null',
  ]);
});

const reworded = (errata: Issue['errata']): Issue => {
  const [part] = open.parts;
  if (part === undefined) throw new Error('the sample has a part');
  const measures = part.measures.map((one) => ({ ...one, text: '延长开放的时间。' }));
  return { ...open, errata, parts: [{ ...part, measures }, ...open.parts.slice(1)] };
};

test('a corrected text is reported with both texts and accounts for its pages', () => {
  const erratum = { date: '2026-04-01', from: '延长开放时间', to: '延长开放的时间', reason: '抄漏一字。' };
  const after = smallExport([notice([issue(), reworded([erratum])])]);
  expect(unexplained(after)).toEqual([]);
  expect(compare(after)[0]).toEqual({
    kind: 'text',
    where: '2026-library 问题 3 书库偏小',
    before: '延长开放时间',
    after: '延长开放的时间',
    cause: '2026年4月1日更正，抄漏一字。',
  });
});

test('an approved text that changes beyond its corrections is unexplained', () => {
  const erratum = { date: '2026-04-01', from: '书库小', to: '书库偏小', reason: '抄漏一字。' };
  for (const errata of [[], [erratum]]) {
    const [first = ''] = unexplained(smallExport([notice([issue(), reworded(errata)])]));
    expect(first).toContain('text 2026-library 问题 3 书库偏小 ');
  }
});

const retitled = (changes: Partial<Notice>): Notice => ({
  ...notice([issue(), open]),
  title: '中共某市图书局党组关于整改进展情况的通报',
  ...changes,
});

test('a correction of the notice accounts for its title, and without it the title is unexplained', () => {
  const erratum = {
    date: '2026-04-02',
    from: '关于巡察整改进展',
    to: '关于整改进展',
    reason: '标题抄错。',
  };
  const titleLines = ['中共某市图书局党组', '关于整改进展情况的通报'];
  expect(unexplained(smallExport([retitled({ titleLines, errata: [erratum] })]))).toEqual([]);
  expect(unexplained(smallExport([retitled({ titleLines })])).join('\n')).toContain('的标题 中共');
});

test('a new notice accounts for its pages and files and for the lists', () => {
  const second = notice([{ ...issue(), notice: '2027-library' }]);
  const after = smallExport([{ ...second, slug: '2027-library' }, notice([issue(), open])]);
  expect(unexplained(after)).toEqual([]);
  expect(linesOf(after)[0]).toBe(
    'notice /notices/2027-library/ null → 《中共某市图书局党组关于巡察整改进展情况的通报》，1 个问题',
  );
});

test('a notice or issue that is gone is unexplained', () => {
  const fewer = unexplained(smallExport([notice([issue()])]));
  expect(fewer).toContain('withdrawn 2026-library 问题 3 书库偏小 书库偏小 → null');
  expect(fewer).toContain('withdrawn /notices/2026-library/issues/03/ null → null');
});

test('a renamed notice is the same notice, and its old addresses lead on', () => {
  const renamed = {
    ...notice([issue(), open].map((one) => ({ ...one, notice: '2026-books' }))),
    slug: '2026-books',
  };
  const moved = '<html><head><meta http-equiv="refresh" content="0; url=../2026-books/"></head></html>';
  const after = altered(smallExport([renamed]), { '/notices/2026-library/index.html': moved });
  expect(unexplained(after).filter((line) => !line.includes('feed.xml'))).toEqual([]);
  expect(linesOf(after)[0]).toContain('/notices/2026-library/ → /notices/2026-books/');
});

test('another phone number, name and address are settings, each reported once', () => {
  const moved = {
    ...renumbered('0000-7654321'),
    origin: 'https://shuju.example',
  };
  const after = smallExport([notice([issue(), open])], { site: moved });
  expect(unexplained(after)).toEqual([]);
  expect(linesOf(after).slice(0, 2)).toEqual([
    'setting 网址 https://books.example → https://shuju.example',
    'setting 联系电话 0000-1234567 → 0000-7654321',
  ]);
});

test('the words of the editors’ page are reported as theirs', () => {
  const after = smallExport([notice([issue(), open])], { about: '本站由编者每周维护。' });
  expect(compare(after)).toEqual([
    {
      kind: 'editorial',
      where: '/about/',
      before: '本站由编者维护。',
      after: '本站由编者每周维护。',
      cause: '编者自己的话（about.md）',
    },
  ]);
});

test('words on a page that no fact explains are a fault, also where facts changed', () => {
  const home = '/index.html';
  const wrong = (files: ReadonlyMap<string, string>) =>
    altered(files, {
      [home]: pageOf(home, new Map(files)).replace('<main>', '<main><p>本站内容绝对准确</p>'),
    });
  const line = 'page / null → 本站内容绝对准确';
  expect(unexplained(wrong(before))).toEqual([line]);
  expect(unexplained(wrong(smallExport([notice([issue(), rectified])])))).toEqual([line]);
});

test('the same unexplained words on many pages are one fault', () => {
  const after = new Map(
    [...before].map(([path, text]) => [path, text.replace('<footer>', '<p>欢迎监督</p><footer>')]),
  );
  expect(unexplained(after)).toEqual(['page / 等 4 处 null → 欢迎监督']);
});

test('another script, and pages that differ only in markup, are a matter of looks', () => {
  const after = altered(before, {
    '/assets/core-0123456789.js': null,
    '/assets/core-9876543210.js': 'console.log(2)',
    '/index.html': pageOf('/index.html').replace('<main>', '<main class="wide">'),
  });
  expect(compare(after).map(({ kind, cause }) => [kind, cause])).toEqual([
    ['assets', '程序的改动'],
    ['assets', '程序的改动'],
    ['assets', '程序的改动'],
  ]);
});

test('a page or file that appears, vanishes or changes without a fact is a fault', () => {
  const after = altered(before, {
    '/help/index.html': '<html><body>帮助</body></html>',
    '/share.png': '另一张图',
    '/notices/2026-library/notice.md': null,
    '/notices/2026-library/schema.json': '{}',
  });
  const places = compare(after)
    .filter(isUnexplained)
    .map(({ kind, where }) => `${kind} ${where}`);
  expect([...new Set(places)]).toEqual([
    'file /share.png',
    'file /notices/2026-library/schema.json',
    'added /help/',
    'withdrawn /notices/2026-library/notice.md',
  ]);
});

const FILE = '/notices/2026-library/files/report/report.pdf';
const PAGE = '/notices/2026-library/files/report/index.html';
const link = { address: 'https://www.example.gov.cn/a.html', title: '公示' };
const proved = {
  ...rectified,
  updates: [{ ...update, status: 'rectified' as const, link, file: evidenceFile() }],
};
const withFile = (pdf: string | null, issues = [issue(), proved]) =>
  altered(smallExport([notice(issues)]), { [FILE]: pdf, [PAGE]: pdf && '<h1>验收报告</h1>' });

test('an update accounts for its file, the page of the file, and its link', () => {
  const after = withFile('%PDF-1.5');
  expect(unexplained(after)).toEqual([]);
  expect(compare(after).filter(({ where }) => where.includes('/files/'))).toEqual(
    [
      ['file', FILE],
      ['page', '/notices/2026-library/files/report/'],
    ].map(([kind, where]) => ({
      kind,
      where,
      before: null,
      after: null,
      cause: '问题 3 2026年7月1日更新的佐证材料',
    })),
  );
});

test('a file that no update names is unexplained', () => {
  expect(unexplained(withFile('%PDF-1.5', [issue(), rectified]))).toEqual([
    `added ${FILE} null → null`,
    'added /notices/2026-library/files/report/ null → null',
  ]);
});

test('a file that changes or goes is unexplained, even where a setting accounts for other pictures', () => {
  const from = withFile('%PDF-1.5');
  expect(unexplained(withFile('%PDF-1.6'), from)).toEqual([`file ${FILE} null → null`]);
  expect(unexplained(altered(from, { [FILE]: null }), from)).toEqual([`withdrawn ${FILE} null → null`]);
  const phone = renumbered('0000-7654321');
  const another = altered(smallExport([notice([issue(), proved])], { site: phone }), {
    [FILE]: '%PDF-1.6',
    [PAGE]: '<h1>验收报告</h1>',
  });
  expect(unexplained(another, from)).toEqual([`file ${FILE} null → null`]);
});

test('evidence added to a published update is unexplained', () => {
  expect(unexplained(withFile('%PDF-1.5'), smallExport([notice([issue(), rectified])]))).toContain(
    'withdrawn 2026-library 问题 3 书库偏小 2026年7月1日某市图书局发布“书库已经建成。” → null',
  );
});

const BUREAU = (phone: string, name = '某市文物局') => ({
  '/data/bureaus.json': JSON.stringify({
    bureaus: [
      {
        ...{ id: 'museum', url: 'https://books.example/bureaus/museum/', name, shortName: null },
        ...{ partyGroup: null, region: null, officialSite: null, formerly: [], feed: '', notices: [] },
        contact: { phone, post: '某市书院路2号', mail: 'museum@example.com' },
      },
    ],
  }),
  '/bureaus/museum/index.html': `<html><body><main><h1>${name}</h1><ul><li>联系电话 ${phone}</li></ul></main></body></html>`,
});

test('a new telephone of one of several bureaus is told under its name, and accounts for its page and data', () => {
  const [old, now] = [BUREAU('0000-1'), BUREAU('0000-2')];
  const compared = compare(altered(before, now), altered(before, old));
  expect(compared.filter(isUnexplained)).toEqual([]);
  expect(compared[0]).toEqual({
    kind: 'setting',
    where: '单位 某市文物局的联系电话',
    before: '0000-1',
    after: '0000-2',
    cause: '单位的资料（bureaus/museum.md）',
  });
  expect(compared.map(({ where }) => where)).toEqual(
    expect.arrayContaining(['/bureaus/museum/', '/data/bureaus.json']),
  );
});

test('a page of a bureau that changes without its data is unexplained', () => {
  const wrong = {
    ...BUREAU('0000-1'),
    '/bureaus/museum/index.html': '<html><body><main><h1>别的局</h1></main></body></html>',
  };
  expect(unexplained(altered(before, wrong), altered(before, BUREAU('0000-1')))).not.toEqual([]);
});
