import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readContent } from '@/lib/content/read-content';
import { SMALL_CITY } from '@/tests/fixtures/city/city-size';
import { writeCity } from '@/tests/fixtures/city/write-city';
import { temporaryFolder } from '@/tests/fixtures/temporary-folder';
import { fillForm as fill } from './fill-form';
import { openTestDesk } from './open-test-desk';

const ISSUE = 'notices/2026-library/issues/04.md';
const SCREEN = '/issues/2026-library/04';

// An issue without returns, of a notice before which its bureau has published another.
function findLater(content: string) {
  const { notices } = readContent(content);
  for (const later of notices) {
    const earlier = notices.find(
      ({ bureau, published, issues }) =>
        bureau.slug === later.bureau.slug && published < later.published && issues.length > 1,
    );
    const issue = later.issues.find(({ returns }) => returns.length === 0);
    if (earlier !== undefined && issue !== undefined) return { later, earlier, issue };
  }
  throw new Error('no bureau has two notices');
}

test('of two returns, the one beside the button goes, in whatever order they were written', async () => {
  const city = join(temporaryFolder(), 'city');
  writeCity(city, SMALL_CITY);
  const { later, earlier, issue } = findLater(city);
  const desk = await openTestDesk({ from: city });
  const screen = `/issues/${later.slug}/${issue.id}`;
  const form = `${screen}/return-${earlier.slug}`;
  const ids = earlier.issues.slice(0, 2).map(({ id }) => id);
  for (const id of ids.toReversed()) {
    const sent = await fill(desk, form, { issue: id, reason: `两次说的都是一类事（${id}）。`, do: 'save' });
    expect((await desk.post(form, sent)).status).toBe(303);
  }
  const { page } = await desk.ask(screen);
  const first = page('form[action$="/remove"]:has([value=returns])').first();
  const shown = first.closest('li').text();
  const fields = Object.fromEntries(
    first
      .find('input')
      .get()
      .map(({ attribs }) => [attribs.name ?? '', attribs.value ?? '']),
  );
  expect((await desk.post(`${screen}/remove`, fields)).status).toBe(303);
  const left = readContent(desk.content).notices.find(({ slug }) => slug === later.slug);
  const reasons = left?.issues.find(({ id }) => id === issue.id)?.returns.map(({ reason }) => reason) ?? [];
  expect(reasons).toHaveLength(1);
  expect(shown).not.toContain(reasons[0]);
});

test('a removal that the check refuses is said as such, and the file stays', async () => {
  const desk = await openTestDesk();
  const file = join(desk.content, ISSUE);
  const written = desk
    .textOf(ISSUE)
    .replace(
      '\n---\n',
      '\nupdates:\n  - date: 2026-08-01\n    text: 书库改造已完工。\n    source: 示例市图书馆\nerrata:\n  - date: 2026-08-02\n    from: 书库改建已完工\n    to: 书库改造已完工\n    reason: 录入时抄错。\n---\n',
    );
  writeFileSync(file, written);
  const { page } = await desk.ask(SCREEN);
  const hash = String(page('form[action$="/remove"] [name=hash]').first().val());
  const answer = await desk.post(`${SCREEN}/remove`, { list: 'updates', at: '0', hash });
  expect(answer.status).toBe(409);
  expect(answer.page('main').text()).toContain('没有改动：照这样做，检查通不过。');
  expect(answer.page('main').text()).not.toContain('改好以前不能保存');
  expect(desk.textOf(ISSUE)).toBe(written);
});

test('an issue of another bureau that was found before is named, also by the former name of its notice, and changed again', async () => {
  const city = join(temporaryFolder(), 'city');
  writeCity(city, SMALL_CITY);
  const { notices } = readContent(city);
  const later = notices[0];
  const earlier = notices.find(
    ({ bureau, published, issues }) =>
      bureau.slug !== later?.bureau.slug && published < (later?.published ?? '') && issues.length > 0,
  );
  const issue = later?.issues.find(({ returns }) => returns.length === 0);
  if (later === undefined || earlier === undefined || issue === undefined) throw new Error('no other bureau');
  const front = join(city, `notices/${earlier.slug}/notice.md`);
  writeFileSync(front, readFileSync(front, 'utf8').replace('\n---\n', '\nformerly: [old-name]\n---\n'));
  const desk = await openTestDesk({ from: city });
  const screen = `/issues/${later.slug}/${issue.id}`;
  const form = `${screen}/return-${earlier.slug}`;
  expect((await desk.ask(screen)).page(`a[href="${form}"]`).text()).toContain(earlier.bureau.name);
  const sent = await fill(desk, form, {
    issue: earlier.issues[0]?.id ?? '',
    reason: '两次说的都是一类事。',
    do: 'save',
  });
  // What is written in the file may be the name that the notice had then.
  expect((await desk.post(form, { ...sent, notice: 'old-name' })).status).toBe(303);
  const { page } = await desk.ask(screen);
  expect(page(`a[href="${form}?at=0"]`).text()).toContain('修改');
  const file = `notices/${later.slug}/issues/${issue.id}.md`;
  const before = desk.textOf(file);
  expect(before).toContain('notice: old-name');
  const again = await fill(desk, `${form}?at=0`, { do: 'save' });
  expect((await desk.post(`${form}?at=0`, again)).headers.location).toBe(`${screen}?done=same`);
  expect((await desk.post(`${form}?at=0`, { ...again, reason: '另一个理由。' })).status).toBe(303);
  expect(desk.textOf(file)).toBe(before.replace('两次说的都是一类事。', '另一个理由。'));
});
