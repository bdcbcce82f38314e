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
