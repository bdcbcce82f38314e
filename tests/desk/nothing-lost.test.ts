import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fillForm as fill } from './fill-form';
import { openTestDesk, type TestDesk } from './open-test-desk';

const ISSUE = 'notices/2026-library/issues/04.md';
const OTHER = 'notices/2026-library/issues/03.md';
const SCREEN = '/issues/2026-library/04';
const TYPED = '书库改造\n已完工。';

const FORMS: [string, string, Record<string, string>][] = [
  ['an update', `${SCREEN}/update`, { date: '2026-08-01', text: TYPED, source: '示例市图书馆' }],
  ['an erratum', `${SCREEN}/erratum`, { date: '2026-08-01', from: '1次', to: '2次', reason: TYPED }],
  ['a withdrawal', `${SCREEN}/withdraw`, { what: 'm1', date: '2026-08-01', reason: TYPED, sure: 'yes' }],
  ['the site', '/settings/site.yaml', { description: TYPED }],
  ['a bureau', '/settings/bureaus/library.md', { 'contact.phone': TYPED }],
  ['a notice', '/settings/notices/2026-library/notice.md', { shortTitle: TYPED }],
];

const typedIn = ({ page }: Awaited<ReturnType<TestDesk['post']>>): string[] =>
  page('main textarea, main input:not([type=hidden])')
    .map((_, field) => String(page(field).val()))
    .get();

const breakOther = (desk: TestDesk): void =>
  writeFileSync(join(desk.content, OTHER), desk.textOf(OTHER).replace('heading:', 'haeding:'));

test.each(FORMS)(
  'what was typed into %s is still there when another file has become faulty, with the faults',
  async (_, form, filled) => {
    const desk = await openTestDesk();
    const sent = await fill(desk, form, { ...filled, do: 'save' });
    breakOther(desk);
    const answer = await desk.post(form, sent);
    expect([409, 422]).toContain(answer.status);
    expect(answer.text).toContain('haeding');
    const typed = typedIn(answer).map((words) => words.replace(/\s/g, ''));
    for (const words of Object.values(filled).filter((one) => one !== 'm1'))
      expect(typed).toContain(words.replace(/\s/g, ''));
  },
);

test.each(FORMS)(
  'what was typed into %s can be copied and sent again when its file is gone meanwhile',
  async (_, form, filled) => {
    const desk = await openTestDesk();
    const sent = await fill(desk, form, { ...filled, do: 'save' });
    const file = form.startsWith('/settings/') ? form.slice('/settings/'.length) : ISSUE;
    const text = desk.textOf(file);
    rmSync(join(desk.content, file));
    const answer = await desk.post(form, sent);
    expect(answer.status).toBe(409);
    const { page } = answer;
    expect(page('title').text()).toContain('没有保存：');
    expect(page('main h2').text()).toContain('您送来的都在这里');
    for (const [name, words] of Object.entries(filled)) {
      const field = page(`main form [name="${name}"]`);
      expect(String(field.val())).toBe(words);
      // With the words by which the form names it.
      if (field.is('textarea')) expect(page(`label[for="${field.attr('id')}"]`).text()).not.toBe('');
    }
    expect(page('main form').attr('action')).toBe(form);
    // The very same is sent again, once the file is back.
    writeFileSync(join(desk.content, file), text);
    const again = Object.fromEntries(
      page('main form [name]')
        .get()
        .map((field) => [page(field).attr('name') ?? '', String(page(field).val() ?? '')]),
    );
    const { do: action, ...fields } = sent;
    expect(again).toEqual({ ...fields, do: action });
  },
);

test('where nothing was typed, nothing is given back', async () => {
  const desk = await openTestDesk();
  const { page } = await desk.post(`${SCREEN}/remove`, { list: 'updates', at: '7', hash: 'old' });
  expect(page('main').text()).toContain('这个文件刚才被别的程序改过，没有动它。');
  expect(page('main form').length).toBe(0);
});

test('an update is saved from the page that gave it back', async () => {
  const desk = await openTestDesk();
  const form = `${SCREEN}/update`;
  const filled = { date: '2026-08-01', text: '书库改造已完工。', source: '示例市图书馆' };
  const sent = await fill(desk, form, { ...filled, do: 'save' });
  const text = desk.textOf(ISSUE);
  rmSync(join(desk.content, ISSUE));
  await desk.post(form, sent);
  writeFileSync(join(desk.content, ISSUE), text);
  expect((await desk.post(form, sent)).status).toBe(303);
  expect(desk.textOf(ISSUE)).toContain(filled.text);
});

test('a fault in one field is cured in its form, to which today leads', async () => {
  const desk = await openTestDesk();
  // The desk has seen the content when it was sound.
  await desk.ask('/');
  const entry = '\nupdates:\n  - date: 2026-02-01\n    text: 已完工。\n    source: 示例市图书馆\n---\n';
  const site = desk.textOf('site.yaml');
  writeFileSync(join(desk.content, ISSUE), desk.textOf(ISSUE).replace('\n---\n', entry));
  const { page } = await desk.ask('/');
  const href = page('main li a').first().attr('href') ?? '';
  expect(href).toBe(`${SCREEN}/update?at=0#desk-date`);
  const [form = '', id = ''] = href.split('#');
  expect((await desk.ask(form)).page(`[id="${id}"]`).length).toBe(1);
  const sent = await fill(desk, form, { date: '2026-08-01', do: 'save' });
  expect((await desk.post(form, sent)).status).toBe(303);
  expect((await desk.ask('/')).text).toContain('内容无误');
  writeFileSync(join(desk.content, 'site.yaml'), `${site.trimEnd()}\nsecurityUntil: 2026-02-30\n`);
  const faulty = await desk.ask('/');
  expect(faulty.page('main li a').first().attr('href')).toBe('/settings/site.yaml#desk-securityUntil');
  const cured = await fill(desk, '/settings/site.yaml', { securityUntil: '2026-12-31', do: 'save' });
  expect((await desk.post('/settings/site.yaml', cured)).status).toBe(303);
});
