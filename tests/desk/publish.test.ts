import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { runFiles, writeKnown, writeRun } from '@/lib/publish/disk/run-files';
import { TARGETS_FILE } from '@/lib/publish/read-targets';
import { sampleOrder } from '@/tests/unit/publish/sample-order';
import { fillForm } from './fill-form';
import { NO_RUNNER, openTestDesk, type TestDesk } from './open-test-desk';

// Counts how often it was started, and runs until it is ended.
const COUNTING = `
  const told = JSON.parse(require('fs').readFileSync(0, 'utf8'));
  require('fs').appendFileSync(told.folder + '/started', process.pid + '\\n');
  setInterval(() => undefined, 1000);`;

async function openDesk(
  targets: string | null = 'targets:\n  - name: 本机\n    to: site\n',
): Promise<TestDesk> {
  const program = [process.execPath, '-e', COUNTING];
  const desk = await openTestDesk({ runner: { ...NO_RUNNER, program } });
  if (targets !== null) writeFileSync(join(dirname(desk.content), TARGETS_FILE), targets);
  return desk;
}

const started = (desk: TestDesk): number[] => {
  const file = join(desk.kept, 'publish', 'started');
  return existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n').map(Number) : [];
};

async function onceStarted(desk: TestDesk): Promise<void> {
  while (started(desk).length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
  onTestFinished(() => {
    for (const pid of started(desk)) process.kill(pid);
  });
}

test('two presses of 发布 start one run, which a page shows that loads itself again', async () => {
  const desk = await openDesk();
  const filled = await fillForm(desk, '/publish', { do: 'publish' });
  const answers = await Promise.all([desk.post('/publish', filled), desk.post('/publish', filled)]);
  await onceStarted(desk);
  expect(answers.map(({ status, headers }) => [status, headers.location])).toEqual([
    [303, '/publish/run'],
    [303, '/publish/run'],
  ]);
  await desk.post('/publish', filled);
  expect(started(desk)).toHaveLength(1);
  const { page, headers } = await desk.ask('/publish/run');
  expect([headers.refresh, page('h1').text()]).toEqual(['2', '正在发布：本机']);
  expect(page('[role=status]').text()).toContain('正在准备。');
  const still = await desk.ask('/publish/run?still');
  expect(still.headers.refresh).toBeUndefined();
  expect((await desk.ask('/publish')).page('a[href="/publish/run"]').text()).toBe('正在发布：本机');
});

test('a page of another origin starts nothing', async () => {
  const desk = await openDesk();
  const filled = new URLSearchParams(await fillForm(desk, '/publish', { do: 'publish' })).toString();
  for (const Origin of ['https://evil.example', 'http://127.0.0.1:1', 'null', undefined]) {
    const headers = { Origin, 'Content-Type': 'application/x-www-form-urlencoded' };
    expect((await desk.ask('/publish', { method: 'POST', headers, body: filled })).status).toBe(403);
  }
  const headers = { 'Sec-Fetch-Site': 'cross-site' };
  expect((await desk.ask('/publish/run', { headers })).status).toBe(403);
  expect(existsSync(join(desk.kept, 'publish'))).toBe(false);
});

test('what is refused is told, and what was typed in stays', async () => {
  const desk = await openDesk();
  const filled = await fillForm(desk, '/publish', { do: 'publish', sheet: '3f2a', approved: '签发人' });
  const { status, page } = await desk.post('/publish', filled);
  expect([status, page('[role=alert]').text()]).toEqual([
    422,
    '“3f2a”不是审签单上的 16 个字符。请照单上每一页下面印的填，只有数字和字母 a 到 f。',
  ]);
  expect([page('[name=sheet]').val(), page('[name=approved]').val(), page('[name=target]').val()]).toEqual([
    '3f2a',
    '签发人',
    '本机',
  ]);
  const back = await desk.post('/publish', await fillForm(desk, '/publish', { do: 'back', sure: '' }));
  expect(back.page('[role=alert]').text()).toContain('没有退回。');
  expect(existsSync(join(desk.kept, 'publish'))).toBe(false);
});

test('without publish.yaml, or with a fault in it, the screen says what to write, and a pack can still be made', async () => {
  const without = await openDesk(null);
  const { page } = await without.ask('/publish');
  expect(page('pre').text()).toContain('to: deploy@www.example.gov.cn:/srv/xuncha');
  expect(
    page('button')
      .map((_, button) => page(button).val())
      .get(),
  ).toEqual(['pack']);
  const wrong = await openDesk('targets:\n  - name: 本机\n    to: https://www.example.gov.cn\n');
  expect((await wrong.ask('/publish')).page('main').text()).toContain(
    'publish.yaml 第 3 行 targets 第 1 条 to：“https://www.example.gov.cn”是网址，不是发布的地方。',
  );
});

test('the first screen says as of when how much is not published, and the sheet is a page of its own', async () => {
  const desk = await openDesk();
  expect((await desk.ask('/')).page('main').text()).toContain('还没有与公开的内容比较过。');
  expect((await desk.ask('/publish/sheet')).status).toBe(404);
  const folder = join(desk.kept, 'publish');
  mkdirSync(folder, { recursive: true });
  const at = '2026-11-28T08:00:00.000Z';
  const known = { what: 'compared', at, target: '本机', count: 1, digest: '3f2a', content: 'then' } as const;
  writeKnown(folder, known);
  const change = { kind: 'status', where: '问题 3', before: '未完成整改', after: '已整改' } as const;
  const changes = [{ ...change, cause: '2026-06-01 示例市图书馆' }];
  writeFileSync(runFiles(folder).changes, JSON.stringify({ since: 'a', now: '3f2a', changes }));
  writeFileSync(runFiles(folder).sheetOf('3f2a'), '<style>p{}</style><p style="x">sheet');
  expect((await desk.ask('/')).page('main').text()).toContain(
    '2026-11-28 16:00 与本机比较时，有 1 处改动还没有发布，那以后内容又改过。',
  );
  const { page } = await desk.ask('/publish');
  expect(page('h3 + ul').text()).toBe('问题 3：未完成整改 → 已整改，依据：2026-06-01 示例市图书馆');
  expect(page('form').text()).toContain('每一处改动都有依据。');
  const sheet = await desk.ask('/publish/sheet');
  expect(sheet.headers['content-security-policy']).toMatch(/^default-src 'none'; style-src 'sha256-[^']+';/);
  expect(sheet.headers['content-security-policy']).not.toContain('unsafe');
});

test('a run that was broken off is told, and another may begin', async () => {
  const desk = await openDesk();
  const folder = join(desk.kept, 'publish');
  const approval = { ...sampleOrder().approval, number: '示例〔2026〕1号' };
  const run = { kind: 'publish', target: '本机', approval, began: 'a', ended: null, steps: [] } as const;
  writeRun(folder, { ...run, steps: [], pid: null });
  expect((await desk.ask('/publish/run')).page('[role=status]').text()).toMatch(/^中断了：/);
  // What was typed in for it is still there.
  const filled = await fillForm(desk, '/publish', { do: 'prepare' });
  expect(filled.number).toBe('示例〔2026〕1号');
  await desk.post('/publish', filled);
  await onceStarted(desk);
  expect((await desk.ask('/publish/run')).page('[role=status]').text()).toContain('正在准备。');
});
