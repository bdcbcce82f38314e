import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readContent } from '@/lib/content/read-content';
import { fillForm } from './fill-form';
import { openTestDesk, type TestDesk } from './open-test-desk';

const ISSUE = 'notices/2026-library/issues/04.md';
const SCREEN = '/issues/2026-library/04';
const ERRATUM = { date: '2026-03-05', reason: '录入时抄错。', do: 'save' };

const hashOf = async (desk: TestDesk): Promise<string> =>
  String((await desk.ask(`${SCREEN}/erratum`)).page('[name=hash]').val());

test('wrong words are put right, and the erratum says so with the words around them that make them unmistakable', async () => {
  const desk = await openTestDesk();
  const before = desk.textOf(ISSUE);
  const sent = { ...ERRATUM, from: '1次', to: '2次', hash: await hashOf(desk) };
  expect((await desk.post(`${SCREEN}/erratum`, sent)).status).toBe(303);
  const after = desk.textOf(ISSUE);
  expect(after).toContain('检测书库2次。');
  expect(after).toContain(
    'errata:\n  - date: 2026-03-05\n    from: 1次\n    to: 2次\n    reason: 录入时抄错。\n',
  );
  expect(after.split('\n').filter((line) => !before.split('\n').includes(line))).toHaveLength(6);
  expect(readContent(desk.content).notices[0]?.issues.find(({ id }) => id === '04')?.errata).toHaveLength(1);
});

test('right words that stand elsewhere too are given with what stands around them', async () => {
  const desk = await openTestDesk();
  // 是编制方案。 stands in the next measure too.
  const sent = { ...ERRATUM, from: '排查隐患', to: '编制方案', hash: await hashOf(desk) };
  expect((await desk.post(`${SCREEN}/erratum`, sent)).status).toBe(303);
  expect(desk.textOf(ISSUE)).toContain('    from: 一是排查隐患。请\n    to: 一是编制方案。请\n');
});

test.each<[string, string, string]>([
  ['are not there', '没有这几个字', '这个问题的标题、正文和更新里没有“公布的字”。'],
  ['are not given', '', '这个问题的标题、正文和更新里没有“公布的字”。'],
  ['stand in several places', '书库', '说不清更正的是哪一处。'],
])('wrong words that %s change nothing', async (_, from, words) => {
  const desk = await openTestDesk();
  const before = desk.textOf(ISSUE);
  const { status, page } = await desk.post(`${SCREEN}/erratum`, {
    ...ERRATUM,
    from,
    to: '别的',
    hash: await hashOf(desk),
  });
  expect(status).toBe(422);
  expect(page('[role=alert]').text()).toContain(words);
  expect(page('[name=reason]').val()).toBe(ERRATUM.reason);
  expect(desk.textOf(ISSUE)).toBe(before);
});

test('a title is corrected in its field', async () => {
  const desk = await openTestDesk();
  const sent = { ...ERRATUM, from: '滞后', to: '缓慢', hash: await hashOf(desk) };
  expect((await desk.post(`${SCREEN}/erratum`, sent)).status).toBe(303);
  expect(desk.textOf(ISSUE)).toContain('heading: 2.老旧书库改造缓慢。\n');
});

const withdrawalOf = (desk: TestDesk, filled: Record<string, string> = {}) =>
  fillForm(desk, `${SCREEN}/withdraw`, { ...WITHDRAWAL, ...filled });

const WITHDRAWAL = { what: 'm1', reason: '含有个人信息', date: '2026-11-28', sure: 'yes' };

test('a measure is withdrawn as by the command, and every text that the desk kept goes with it', async () => {
  const desk = await openTestDesk();
  await desk.post(`${SCREEN}/erratum`, { ...ERRATUM, from: '1次', to: '2次', hash: await hashOf(desk) });
  const cache = join(desk.kept, '../.cache');
  mkdirSync(cache);
  expect(existsSync(join(desk.kept, 'versions'))).toBe(true);
  const { status, page } = await desk.post(`${SCREEN}/withdraw`, await withdrawalOf(desk));
  expect(status).toBe(200);
  expect(page('main').text()).toContain('已撤下通报 2026-library 的问题 4 的措施 m1');
  expect(desk.textOf(ISSUE)).not.toContain('排查隐患');
  expect(desk.textOf(ISSUE)).toContain('withdrawn:');
  expect(() => readContent(desk.content)).not.toThrow();
  expect(existsSync(desk.kept)).toBe(false);
  expect(existsSync(cache)).toBe(false);
});

test('an issue is withdrawn, and its screen says that it is gone', async () => {
  const desk = await openTestDesk();
  expect((await desk.post(`${SCREEN}/withdraw`, await withdrawalOf(desk, { what: 'issue' }))).status).toBe(
    200,
  );
  const { status, page } = await desk.ask(SCREEN);
  expect(status).toBe(409);
  expect(page('main').text()).toContain('也许已经撤下');
});

test.each<[string, Record<string, string>, string]>([
  ['that nobody has looked at again', { sure: '' }, '请核对以后勾上'],
  ['of nothing', { what: '' }, '请选要撤下的是哪一处'],
  ['of a measure that is not there', { what: 'm9' }, '请选要撤下的是哪一处'],
  ['without a reason', { reason: '' }, '没有撤下。原因：只有空格，没有写内容。'],
  ['whose reason repeats what goes', { reason: '请有资质的机构检测书库' }, '原因或依据里有撤下的字'],
  ['before the notice', { date: '2026-01-01' }, '早于通报发布的'],
])('a withdrawal %s changes nothing', async (_, filled, words) => {
  const desk = await openTestDesk();
  const before = desk.textOf(ISSUE);
  const { status, page } = await desk.post(`${SCREEN}/withdraw`, await withdrawalOf(desk, filled));
  expect(status).toBe(422);
  expect(page('[role=alert]').text()).toContain(words);
  expect(desk.textOf(ISSUE)).toBe(before);
});

test('a withdrawal from a page that is no longer true is refused, and only done when it is looked at again', async () => {
  const desk = await openTestDesk();
  const sent = await withdrawalOf(desk);
  const theirs = desk.textOf(ISSUE).replace('reasons: [财政运转状况]', 'reasons: [编制受限]');
  writeFileSync(join(desk.content, ISSUE), theirs);
  const { status, page } = await desk.post(`${SCREEN}/withdraw`, sent);
  expect(status).toBe(422);
  expect(page('[role=alert]').text()).toContain('没有撤下。这个问题的文件刚才被别的程序改过。');
  expect(page('[name=reason]').val()).toBe(WITHDRAWAL.reason);
  expect(page('[name=sure][checked]').length).toBe(0);
  expect(desk.textOf(ISSUE)).toBe(theirs);
  const again = { ...sent, hash: String(page('[name=hash]').val()) };
  expect((await desk.post(`${SCREEN}/withdraw`, again)).status).toBe(200);
});

const UPDATED =
  '\nupdates:\n  - date: 2026-08-01\n    text: 工期推迟到2027年3月完工。\n    source: 示例市图书馆\n    target: 推迟到2027年3月完工\n---\n';

test('wrong words of an update are put right, with the target that quotes them', async () => {
  const desk = await openTestDesk();
  writeFileSync(join(desk.content, ISSUE), desk.textOf(ISSUE).replace('\n---\n', UPDATED));
  const sent = {
    ...ERRATUM,
    date: '2026-09-05',
    from: '2027年3月',
    to: '2027年5月',
    hash: await hashOf(desk),
  };
  expect((await desk.post(`${SCREEN}/erratum`, sent)).status).toBe(303);
  const after = desk.textOf(ISSUE);
  expect(after).toContain('    text: 工期推迟到2027年5月完工。\n');
  expect(after).toContain('    target: 推迟到2027年5月完工\n');
  expect(after).toContain('    from: 2027年3月\n    to: 2027年5月\n');
  const issue = readContent(desk.content).notices[0]?.issues.find(({ id }) => id === '04');
  expect(issue?.updates[0]?.target).toBe('推迟到2027年5月完工');
});

test('wrong words of a promise in the text take the target along that quotes them', async () => {
  const desk = await openTestDesk();
  const before = desk.textOf(ISSUE);
  const [, target = ''] = /target: (.*)/.exec(before) ?? [];
  const [, year = ''] = /(\d{4})年/.exec(target) ?? [];
  const sent = {
    ...ERRATUM,
    from: target,
    to: target.replace(year, String(Number(year) + 1)),
    hash: await hashOf(desk),
  };
  expect((await desk.post(`${SCREEN}/erratum`, sent)).status).toBe(303);
  expect(desk.textOf(ISSUE)).toContain(`target: ${sent.to}\n`);
  expect(() => readContent(desk.content)).not.toThrow();
});
