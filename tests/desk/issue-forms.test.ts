import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readContent } from '@/lib/content/read-content';
import { fillForm as fill } from './fill-form';
import { openTestDesk } from './open-test-desk';

const ISSUE = 'notices/2026-library/issues/04.md';
const SCREEN = '/issues/2026-library/04';
const UPDATE = { date: '2026-08-01', text: '书库改造已完工。', source: '示例市图书馆' };

const linesBetween = (before: string, after: string): string[] =>
  after.split('\n').filter((line) => !before.split('\n').includes(line));

test('an update is looked at on the page, saved, and is then what the command line reads', async () => {
  const desk = await openTestDesk();
  const before = desk.textOf(ISSUE);
  const sent = await fill(desk, `${SCREEN}/update`, { ...UPDATE, status: '已整改' });
  const looked = await desk.post(`${SCREEN}/update`, { ...sent, do: 'look' });
  expect(looked.status).toBe(200);
  expect(looked.page('h2').text()).toContain('保存以后的网页');
  expect(looked.page('section[aria-label=网页]').text()).toContain(UPDATE.text);
  expect(desk.textOf(ISSUE)).toBe(before);

  const saved = await desk.post(`${SCREEN}/update`, { ...sent, do: 'save' });
  expect([saved.status, saved.headers.location]).toEqual([303, `${SCREEN}?done=saved`]);
  expect(linesBetween(before, desk.textOf(ISSUE))).toEqual([
    'updates:',
    '  - date: 2026-08-01',
    '    text: 书库改造已完工。',
    '    source: 示例市图书馆',
    '    status: 已整改',
  ]);
  const issue = readContent(desk.content).notices[0]?.issues.find(({ id }) => id === '04');
  expect(issue?.status.code).toBe('rectified');
  expect((await desk.ask(`${SCREEN}?done=saved`)).page('[role=status]').text()).toContain(
    '已保存，检查通过。',
  );
});

test('an earlier update goes before a later one', async () => {
  const desk = await openTestDesk();
  for (const date of ['2026-08-01', '2026-05-01', '2026-06-01'])
    await desk.post(
      `${SCREEN}/update`,
      await fill(desk, `${SCREEN}/update`, { ...UPDATE, date, do: 'save' }),
    );
  expect(desk.textOf(ISSUE).match(/date: \S+/g)).toEqual([
    'date: 2026-05-01',
    'date: 2026-06-01',
    'date: 2026-08-01',
  ]);
});

test('an update whose day is changed goes to its place among the others, with its remarks', async () => {
  const desk = await openTestDesk();
  const entry = (date: string): string =>
    `  - date: ${date}\n    text: ${date} 的情况。\n    source: 示例市图书馆\n      # ${date} 的备注\n`;
  const with3 = (...dates: string[]): string =>
    desk
      .textOf(ISSUE)
      .replace(/\n(?:updates:\n[\s\S]*?)?---\n/, `\nupdates:\n${dates.map(entry).join('')}---\n`);
  const [early, middle, late] = ['2026-05-01', '2026-06-01', '2026-08-01'];
  writeFileSync(join(desk.content, ISSUE), with3(early, middle, late));
  for (const [at, date, order] of [
    [0, '2026-07-01', [middle, early, late]],
    [2, '2026-04-02', [late, middle, early]],
  ] as const) {
    const form = `${SCREEN}/update?at=${at}`;
    expect((await desk.post(form, await fill(desk, form, { date, do: 'save' }))).headers.location).toBe(
      `${SCREEN}?done=saved`,
    );
    expect(desk.textOf(ISSUE).match(/(?<=text: )\S+/g)).toEqual(order);
    expect(desk.textOf(ISSUE).match(/(?<= # )\S+/g)).toEqual(order);
  }
});

test('a fault of an entry that is moved is said under its field', async () => {
  const desk = await openTestDesk();
  for (const date of ['2026-05-01', '2026-06-01'])
    await desk.post(
      `${SCREEN}/update`,
      await fill(desk, `${SCREEN}/update`, { ...UPDATE, date, do: 'save' }),
    );
  const form = `${SCREEN}/update?at=0`;
  const { status, page } = await desk.post(form, await fill(desk, form, { date: '2026-06-01', do: 'save' }));
  expect(status).toBe(422);
  expect(page('[name=date]').attr('aria-invalid')).toBe('true');
});

test('a target is put off in the words of what was published', async () => {
  const desk = await openTestDesk();
  const filled = { ...UPDATE, text: '工期推迟到2027年3月完工。', target: '推迟到2027年3月完工', do: 'save' };
  expect((await desk.post(`${SCREEN}/target`, await fill(desk, `${SCREEN}/target`, filled))).status).toBe(
    303,
  );
  expect(desk.textOf(ISSUE)).toContain('    target: 推迟到2027年3月完工\n');
});

test.each<[string, string, Record<string, string>, string, string]>([
  [
    'a day before the notice',
    'update',
    { date: '2026-01-01' },
    'date',
    '日期 2026-01-01 不晚于通报的截至日期 2026-03-02。这里只写通报之后发布的情况，请改正日期。',
  ],
  ['a field that is left empty', 'update', { source: '' }, 'source', '缺少这个字段。请加上，例如 source: '],
  [
    'a target that the words do not have',
    'target',
    { target: '推迟到2027年3月完工' },
    'target',
    '“推迟到2027年3月完工”不在这一条的 text 里。请照抄 text 里的原话。',
  ],
  [
    'an address that is none',
    'update',
    { 'link.address': 'www.example.gov.cn', 'link.title': '公示' },
    'link.address',
    '“www.example.gov.cn”不是完整的网址。请从浏览器的地址栏照抄，以 https:// 开头，中间没有空格和汉字。',
  ],
  [
    'two paragraphs',
    'update',
    { text: '第一段。\r\n第二段。' },
    'text',
    '这里只能写一段，中间不能空行。请连成一段；第二段另写一条。',
  ],
])(
  '%s is said under its field in the words of the check, and nothing is saved',
  async (_, form, filled, field, message) => {
    const desk = await openTestDesk();
    const before = desk.textOf(ISSUE);
    const sent = await fill(desk, `${SCREEN}/${form}`, { ...UPDATE, ...filled, do: 'save' });
    const { status, page } = await desk.post(`${SCREEN}/${form}`, sent);
    expect(status).toBe(422);
    const control = page(`[name="${field}"]`);
    expect(control.attr('aria-invalid')).toBe('true');
    const told = (control.attr('aria-describedby') ?? '').split(' ').map((id) => page(`[id="${id}"]`).text());
    expect(told.join('\n')).toContain(message);
    expect(page('title').text()).toMatch(/^有 \d 处要改/);
    // What was filled in is still there.
    expect(page('[name=text]').val()).toBe((sent.text ?? '').replaceAll('\r\n', '\n'));
    expect(desk.textOf(ISSUE)).toBe(before);
  },
);

test('an entry opened and saved as it is leaves every byte, also in a file of Windows with remarks', async () => {
  const desk = await openTestDesk();
  const written = desk
    .textOf(ISSUE)
    .replace(
      '\n---\n',
      '\n# 备注\nupdates:\n  # 第一条\n  -   date: "2026-08-01"  # 日期\n      text: >-\n        书库改造\n        已完工。\n      source: \'示例市图书馆\'\n---\n',
    )
    .replaceAll('\n', '\r\n');
  writeFileSync(join(desk.content, ISSUE), `\uFEFF${written}`);
  const before = desk.textOf(ISSUE);
  const sent = await fill(desk, `${SCREEN}/update?at=0`, { do: 'save' });
  expect(sent).toMatchObject({ date: '2026-08-01', text: '书库改造 已完工。' });
  const { headers } = await desk.post(`${SCREEN}/update?at=0`, sent);
  expect(headers.location).toBe(`${SCREEN}?done=same`);
  expect(desk.textOf(ISSUE)).toBe(before);

  await desk.post(`${SCREEN}/update?at=0`, { ...sent, source: '示例市文化局' });
  expect(desk.textOf(ISSUE)).toBe(before.replace("'示例市图书馆'", "'示例市文化局'"));
});

test('evidence on another website comes and goes as a whole', async () => {
  const desk = await openTestDesk();
  const [hosts, settings] = ['allowedHosts: [www.example.gov.cn]', desk.textOf('site.yaml')];
  writeFileSync(
    join(desk.content, 'site.yaml'),
    `${settings.replace(/^allowedHosts:.*\n(?: .*\n)*/m, '').trimEnd()}\n${hosts}\n`,
  );
  await desk.post(`${SCREEN}/update`, await fill(desk, `${SCREEN}/update`, { ...UPDATE, do: 'save' }));
  const before = desk.textOf(ISSUE);
  const link = { 'link.address': 'https://www.example.gov.cn/1.html', 'link.title': '竣工公示' };
  await desk.post(
    `${SCREEN}/update?at=0`,
    await fill(desk, `${SCREEN}/update?at=0`, { ...link, do: 'save' }),
  );
  expect(linesBetween(before, desk.textOf(ISSUE))).toEqual([
    '    link:',
    '      address: https://www.example.gov.cn/1.html',
    '      title: 竣工公示',
  ]);
  const none = { 'link.address': '', 'link.title': '', do: 'save' };
  await desk.post(`${SCREEN}/update?at=0`, await fill(desk, `${SCREEN}/update?at=0`, none));
  expect(desk.textOf(ISSUE)).toBe(before);
});

test('a file that another program has changed is not overwritten: both texts are shown, and a second save adds to theirs', async () => {
  const desk = await openTestDesk();
  const sent = await fill(desk, `${SCREEN}/update`, { ...UPDATE, do: 'save' });
  const theirs = desk.textOf(ISSUE).replace('reasons: [财政运转状况]', 'reasons: [编制受限]');
  writeFileSync(join(desk.content, ISSUE), theirs);
  const refused = await desk.post(`${SCREEN}/update`, sent);
  expect(refused.status).toBe(422);
  const [now, mine] = refused
    .page('pre')
    .map((_, pre) => refused.page(pre).text())
    .get();
  expect(now).toBe(theirs);
  expect(mine).toContain(UPDATE.text);
  expect(desk.textOf(ISSUE)).toBe(theirs);
  const again = { ...sent, hash: String(refused.page('[name=hash]').val()) };
  expect((await desk.post(`${SCREEN}/update`, again)).status).toBe(303);
  expect(desk.textOf(ISSUE)).toContain('reasons: [编制受限]');
  expect(desk.textOf(ISSUE)).toContain(UPDATE.text);
});

test('an entry of a changed file is not changed, as another one may stand in its place', async () => {
  const desk = await openTestDesk();
  await desk.post(`${SCREEN}/update`, await fill(desk, `${SCREEN}/update`, { ...UPDATE, do: 'save' }));
  const sent = await fill(desk, `${SCREEN}/update?at=0`, { source: '另一处', do: 'save' });
  await desk.post(
    `${SCREEN}/update`,
    await fill(desk, `${SCREEN}/update`, { ...UPDATE, date: '2026-05-01', do: 'save' }),
  );
  const before = desk.textOf(ISSUE);
  for (let round = 0; round < 2; round += 1) {
    const { status, page } = await desk.post(`${SCREEN}/update?at=0`, sent);
    expect(status).toBe(422);
    expect(page('[role=alert]').text()).toContain('请从上面的链接回去，重新打开');
    expect(page('[name=source]').val()).toBe('另一处');
  }
  expect(desk.textOf(ISSUE)).toBe(before);
});

test('an entry is removed, and an earlier text brought back, byte for byte', async () => {
  const desk = await openTestDesk();
  const before = desk.textOf(ISSUE);
  await desk.post(`${SCREEN}/update`, await fill(desk, `${SCREEN}/update`, { ...UPDATE, do: 'save' }));
  const after = desk.textOf(ISSUE);
  const first = await desk.ask(SCREEN);
  const hash = String(first.page('[name=hash]').first().val());
  const removed = await desk.post(`${SCREEN}/remove`, { list: 'updates', at: '0', hash });
  expect(removed.headers.location).toBe(`${SCREEN}?done=removed`);
  expect(desk.textOf(ISSUE)).toBe(before);
  const { page } = await desk.ask(SCREEN);
  const version = String(page('[name=version]').first().val());
  const restored = await desk.post('/restore', {
    path: ISSUE,
    version,
    hash: String(page('[name=hash]').first().val()),
  });
  expect(restored.headers.location).toBe(`${SCREEN}?done=restored`);
  expect(desk.textOf(ISSUE)).toBe(after);
});

test('nothing is removed with an old page, a made-up list or an entry that is not there', async () => {
  const desk = await openTestDesk();
  await desk.post(`${SCREEN}/update`, await fill(desk, `${SCREEN}/update`, { ...UPDATE, do: 'save' }));
  const before = desk.textOf(ISSUE);
  const hash = String((await desk.ask(SCREEN)).page('[name=hash]').first().val());
  for (const sent of [
    { list: 'updates', at: '0', hash: 'old' },
    { list: 'remaining', at: '0', hash },
    { list: 'updates', at: '1', hash },
    { list: 'updates', at: '-1', hash },
    { list: 'updates', at: '0.5', hash },
    { list: '__proto__', at: '0', hash },
  ])
    expect((await desk.post(`${SCREEN}/remove`, sent)).status).toBe(409);
  expect(
    (await desk.post('/restore', { path: ISSUE, version: '../../../../content/site.yaml', hash })).status,
  ).toBe(409);
  expect(desk.textOf(ISSUE)).toBe(before);
});

test('two issues are related, and the other page shows it', async () => {
  const desk = await openTestDesk();
  const filled = { issue: '03', reason: '两处说的是同一笔经费。', do: 'save' };
  expect((await desk.post(`${SCREEN}/related`, await fill(desk, `${SCREEN}/related`, filled))).status).toBe(
    303,
  );
  expect(desk.textOf(ISSUE)).toContain("related:\n  - issue: '03'\n    reason: 两处说的是同一笔经费。\n");
});

test('a form that could not be filled in is not there', async () => {
  const { ask } = await openTestDesk();
  const { page } = await ask(SCREEN);
  // There is no earlier notice.
  expect(page('main a').text()).not.toContain('再次指出');
  expect((await ask(`${SCREEN}/return-2026-library`)).status).toBe(404);
});

test('every link on every screen leads to a screen that is there', async () => {
  const { ask, post } = await openTestDesk();
  await post(`${SCREEN}/update`, {
    ...UPDATE,
    hash: String((await ask(`${SCREEN}/update`)).page('[name=hash]').val()),
    do: 'save',
  });
  const seen = new Set(['/']);
  const anchors = new Set<string>();
  for (const path of seen) {
    const { status, page } = await ask(path);
    expect([path, status]).toEqual([path, 200]);
    for (const link of page('a[href^="/"]').get()) {
      const [to = '', fragment] = (page(link).attr('href') ?? '').split('#');
      seen.add(to);
      if (fragment !== undefined) anchors.add(`${to}#${decodeURIComponent(fragment)}`);
    }
    for (const link of page('a[href^="#"]').get()) {
      const id = decodeURIComponent((page(link).attr('href') ?? '').slice(1));
      expect([path, id, page(`[id="${id}"]`).length]).toEqual([path, id, 1]);
    }
  }
  expect(seen.size).toBeGreaterThan(8);
  // Every form leads to its section of the guide.
  expect(anchors.size).toBeGreaterThan(4);
  for (const anchor of anchors) {
    const [to = '', id] = anchor.split('#');
    expect([anchor, (await ask(to)).page(`[id="${id}"]`).length]).toEqual([anchor, 1]);
  }
});

test('today names the faults with a way to them, and no other screen pretends that there are none', async () => {
  const { ask, content, textOf } = await openTestDesk();
  expect((await ask('/')).text).toContain('内容无误：1 份通报，4 个问题');
  writeFileSync(join(content, ISSUE), textOf(ISSUE).replace('heading:', 'haeding:'));
  for (const path of ['/', SCREEN]) {
    const { page } = await ask(path);
    expect(page('main').text()).toContain(
      `content/${ISSUE} 第 2 行 haeding：没有这个字段。你要写的是 heading 吗？`,
    );
  }
});

test('today lists the promises whose month is over, until something is published about them', async () => {
  const desk = await openTestDesk();
  const { page } = await desk.ask('/');
  expect(page('h2').text()).toContain('目标时间已过、没有收录新进展的问题');
  expect(page('a[href="/issues/2026-library/03/update"]').text()).toContain('问题 3');
  expect(page(`a[href="${SCREEN}/update"]`).length).toBe(0);
  const path = '/issues/2026-library/03/update';
  await desk.post(path, await fill(desk, path, { ...UPDATE, date: '2026-10-08', do: 'save' }));
  expect((await desk.ask('/')).text).not.toContain('目标时间已过');
});
