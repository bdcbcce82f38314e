import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readContent } from '@/lib/content/read-content';
import { fillForm } from './fill-form';
import { openTestDesk, type TestDesk } from './open-test-desk';

const BUREAU = '/settings/bureaus/library.md';
const SITE = '/settings/site.yaml';

const fill = (
  desk: TestDesk,
  path: string,
  filled: Record<string, string>,
): Promise<Record<string, string>> => fillForm(desk, path, { do: 'save', ...filled });

test('a new telephone number changes its line alone, and is what the command line reads', async () => {
  const desk = await openTestDesk();
  const before = desk.textOf('bureaus/library.md');
  const old = readContent(desk.content).bureaus[0]?.contact.phone ?? '';
  const saved = await desk.post(BUREAU, await fill(desk, BUREAU, { 'contact.phone': '0594-1234567' }));
  expect([saved.status, saved.headers.location]).toEqual([303, '/settings?done=saved']);
  expect(desk.textOf('bureaus/library.md')).toBe(before.replace(`phone: ${old}`, 'phone: 0594-1234567'));
  expect(readContent(desk.content).bureaus[0]?.contact.phone).toBe('0594-1234567');
  expect((await desk.ask('/settings?done=saved')).page('main').text()).toContain('电话 0594-1234567');
});

test.each([SITE, BUREAU])('%s opened and saved as it is leaves every byte, on Windows too', async (path) => {
  const desk = await openTestDesk();
  const file = path === BUREAU ? 'bureaus/library.md' : 'site.yaml';
  writeFileSync(join(desk.content, file), `\uFEFF${desk.textOf(file).replaceAll('\n', '\r\n')}`);
  const before = desk.textOf(file);
  expect((await desk.post(path, await fill(desk, path, {}))).headers.location).toBe('/settings?done=same');
  expect(desk.textOf(file)).toBe(before);
});

test('a number of the site is quoted where it must be, and goes again with its line', async () => {
  const desk = await openTestDesk();
  const before = desk.textOf('site.yaml');
  await desk.post(SITE, await fill(desk, SITE, { siteCode: '3503000000' }));
  expect(desk.textOf('site.yaml')).toContain("siteCode: '3503000000'");
  expect(readContent(desk.content).site.siteCode).toBe('3503000000');
  await desk.post(SITE, await fill(desk, SITE, { siteCode: '' }));
  expect(desk.textOf('site.yaml').trimEnd()).toBe(before.replace(/^siteCode: .*\n/m, '').trimEnd());
});

test.each<[string, string, Record<string, string>, string]>([
  ['a telephone number in words', BUREAU, { 'contact.phone': '打电话' }, 'contact.phone'],
  ['no name of the site', SITE, { name: '' }, 'name'],
  ['a day that is none', SITE, { securityUntil: '2026-02-30' }, 'securityUntil'],
])('%s is said under its field, and nothing is saved', async (_, path, filled, field) => {
  const desk = await openTestDesk();
  const before = [desk.textOf('site.yaml'), desk.textOf('bureaus/library.md')];
  const { status, page } = await desk.post(path, await fill(desk, path, filled));
  expect(status).toBe(422);
  expect(page(`[name="${field}"]`).attr('aria-invalid')).toBe('true');
  expect([desk.textOf('site.yaml'), desk.textOf('bureaus/library.md')]).toEqual(before);
});

test('what must not change is no field, and is not changed by a made-up one', async () => {
  const desk = await openTestDesk();
  const before = [desk.textOf('site.yaml'), desk.textOf('bureaus/library.md')];
  await desk.post(SITE, await fill(desk, SITE, { origin: 'https://evil.example', official: 'true' }));
  await desk.post(BUREAU, await fill(desk, BUREAU, { name: '另一个单位', slug: 'other' }));
  expect([desk.textOf('site.yaml'), desk.textOf('bureaus/library.md')]).toEqual(before);
  expect((await desk.ask('/settings/bureaus/other.md')).status).toBe(409);
  expect((await desk.ask('/settings/published.yaml')).status).toBe(409);
  expect((await desk.ask('/settings/README.md')).status).toBe(404);
});

const NOTICE = '/settings/notices/2026-library/notice.md';
const NOTICE_FILE = 'notices/2026-library/notice.md';

test('the fields of a notice change their own lines alone', async () => {
  const desk = await openTestDesk();
  const before = desk.textOf(NOTICE_FILE);
  expect((await desk.ask('/settings')).page(`a[href="${NOTICE}"]`).text()).toBe('2026年巡察整改通报');
  const filled = { shortTitle: '巡察整改进展情况（2026年3月）', 'inspection.feedback': '' };
  expect((await desk.post(NOTICE, await fill(desk, NOTICE, filled))).status).toBe(303);
  expect(desk.textOf(NOTICE_FILE)).toBe(
    before
      .replace('shortTitle: 2026年巡察整改通报', 'shortTitle: 巡察整改进展情况（2026年3月）')
      .replace('  feedback: 2025-06-05\n', ''),
  );
  expect(readContent(desk.content).notices[0]?.shortTitle).toBe(filled.shortTitle);
});

test('the inspection of a notice comes and goes as a whole', async () => {
  const desk = await openTestDesk();
  const before = desk.textOf(NOTICE_FILE);
  const names = ['team', 'body', 'from', 'to', 'feedback'].map((name) => `inspection.${name}`);
  const sent = await fill(desk, NOTICE, {});
  const none = Object.fromEntries(names.map((name) => [name, '']));
  expect((await desk.post(NOTICE, { ...sent, ...none })).status).toBe(303);
  expect(desk.textOf(NOTICE_FILE)).not.toContain('inspection');
  const whole = Object.fromEntries(names.map((name) => [name, sent[name] ?? '']));
  expect((await desk.post(NOTICE, await fill(desk, NOTICE, whole))).status).toBe(303);
  const lines = (text: string): string[] => text.split('\n').toSorted();
  expect(lines(desk.textOf(NOTICE_FILE))).toEqual(lines(before));
});

test.each([
  ['a team that the notice does not name', { 'inspection.team': '第九巡察组' }, 'inspection.team'],
  ['a day after the signature', { asOf: '2026-04-01' }, 'asOf'],
])('%s is said under its field of the notice', async (_, filled, field) => {
  const desk = await openTestDesk();
  const { status, page } = await desk.post(NOTICE, await fill(desk, NOTICE, filled));
  expect(status).toBe(422);
  expect(page(`[name="${field}"]`).attr('aria-invalid')).toBe('true');
});

test('the title, the bureau and the digest of a notice are no fields, and made-up ones change nothing', async () => {
  const desk = await openTestDesk();
  const before = desk.textOf(NOTICE_FILE);
  const { page } = await desk.ask(NOTICE);
  const fields = {
    title: '另一个标题',
    slug: 'other',
    bureau: 'other',
    sourceSha256: '0'.repeat(64),
    issuer: '甲',
  };
  for (const name of Object.keys(fields)) expect(page(`[name="${name}"]`).length).toBe(0);
  await desk.post(NOTICE, await fill(desk, NOTICE, fields));
  expect(desk.textOf(NOTICE_FILE)).toBe(before);
});

test.each([
  [SITE, 'site.yaml', { region: '另一个市' }],
  [BUREAU, 'bureaus/library.md', { 'contact.phone': '0594-1234567' }],
  [NOTICE, NOTICE_FILE, { shortTitle: '巡察整改进展情况（2026年3月）' }],
])('what was saved in %s can be undone there', async (form, file, filled) => {
  const desk = await openTestDesk();
  const before = desk.textOf(file);
  await desk.post(form, await fill(desk, form, filled));
  expect(desk.textOf(file)).not.toBe(before);
  const { page } = await desk.ask(form);
  const undo = page('details form').first();
  expect(undo.closest('details').find('summary').text()).toBe('撤销：以前保存的（1）');
  const sent = Object.fromEntries(
    undo
      .find('input')
      .get()
      .map(({ attribs }) => [attribs.name ?? '', attribs.value ?? '']),
  );
  const restored = await desk.post(undo.attr('action') ?? '', sent);
  expect(restored.headers.location).toBe('/settings?done=restored');
  expect(desk.textOf(file)).toBe(before);
});
