import { expect, test } from 'vitest';
import { planMigration } from '@/lib/migrate/plan-migration';

const SITE = 'name: 公开\nbureau: 某市图书局\nofficial: false\ncontact:\n  phone: 0000-1234567\n';
const NOTICE = '---\nissuer: 中共某市图书局党组\n---\n';
const FILE = '---\nname: 某市图书局\npartyGroup: 中共某市图书局党组\ncontact:\n  phone: 0000-1234567\n---\n';
const old = (
  site = SITE,
  bureaus: Record<string, string> = {},
  notices: Record<string, string> = { a: NOTICE },
) => ({
  site,
  bureaus: new Map(Object.entries(bureaus)),
  notices: new Map(Object.entries(notices)),
});
const PLAN = [
  ['bureaus/moushi-tushuju.md', FILE],
  ['a', '---\nbureau: moushi-tushuju\nissuer: 中共某市图书局党组\n---\n'],
  ['site.yaml', 'name: 公开\nofficial: false\n'],
];

test('the bureau moves into its file and into each notice, site.yaml last', () => {
  expect([...planMigration(old(), undefined)]).toEqual(PLAN);
});

test('a run that was stopped is finished', () => {
  const [, [, notice = ''] = []] = PLAN;
  expect([...planMigration(old(SITE, { 'moushi-tushuju': FILE }, { a: notice }), undefined)]).toEqual([
    PLAN[0],
    PLAN[2],
  ]);
});

test('what was moved before is left alone, a notice that came later gets the only bureau', () => {
  const bureaus = { library: FILE };
  const own = '---\nbureau: library\nissuer: 乙\n---\n';
  expect(planMigration(old('name: 公开\n', bureaus, { a: own }), undefined).size).toBe(0);
  expect([
    ...planMigration(old('name: 公开\n', bureaus, { a: '---\nissuer: 乙\n---\n' }), undefined),
  ]).toEqual([['a', own]]);
});

test('line ends and quotes stay, and a party group is written only if every notice prints it', () => {
  const site = "bureau: '某市图书局'\r\ncontact:\r\n  phone: 1\r\n";
  const notices = { a: NOTICE, b: '---\nissuer: 某市图书局\n---\n' };
  expect(planMigration(old(site, {}, notices), 'library').get('bureaus/library.md')).toBe(
    "---\r\nname: '某市图书局'\r\ncontact:\r\n  phone: 1\r\n---\r\n",
  );
});

test.each([
  [
    'a contact without a bureau',
    old('contact:\n  phone: 1\n'),
    undefined,
    /^site.yaml 里有 contact，没有 bureau/,
  ],
  ['a bureau without a contact', old('bureau: 甲\n'), undefined, /^site.yaml 里有 bureau，没有 contact/],
  ['a bureau that is no text', old('bureau: [甲\ncontact:\n  phone: 1\n'), undefined, /读不出来/],
  ['a name that makes no address', old(SITE), '图书馆', /^“图书馆”做不成文件名。请写 --slug/],
  ['another bureau already', old(SITE, { archive: FILE }), undefined, /^bureaus 里已经有 archive/],
  [
    'the same file with other words',
    old(SITE, { 'moushi-tushuju': '改过' }),
    undefined,
    /看不出哪一个是对的/,
  ],
  ['nothing at all', old('name: 公开\n'), undefined, /没有可以移的内容/],
  [
    'several bureaus and a notice without',
    old('name: 公开\n', { a: FILE, b: FILE }),
    undefined,
    /看不出 a 是哪个/,
  ],
  ['a bureau that is not there', old('name: 公开\n', { a: FILE }), 'c', /没有 c.md，现有的是 a/],
  ['a notice without fields', old(SITE, {}, { a: '正文' }), undefined, /^a 的开头不是 ---/],
])('%s is refused', (_, content, slug, message) => {
  expect(() => planMigration(content, slug)).toThrow(message);
});
