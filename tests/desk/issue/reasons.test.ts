import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readContent } from '@/lib/content/read-content';
import { fillForm } from '../fill-form';
import { openTestDesk } from '../open-test-desk';

const ISSUE = 'notices/2026-library/issues/04.md';
const SCREEN = '/issues/2026-library/04';
const FORM = `${SCREEN}/reasons`;
const FIELD = 'remaining.0.reasons';

test('the reasons of a paragraph are ticked, and are then what the command line reads', async () => {
  const desk = await openTestDesk();
  const before = desk.textOf(ISSUE);
  const { page } = await desk.ask(FORM);
  const ticked = page(`[name="${FIELD}"][checked]`)
    .get()
    .map((box) => page(box).val());
  expect(ticked).toEqual(['财政运转状况']);
  expect(page('fieldset legend').text()).toContain('受资金限制，书库改造分步进行。');
  const sent = await fillForm(desk, FORM, { do: 'save' });
  const saved = await desk.post(FORM, { ...sent, [FIELD]: ['编制受限', '财政运转状况'] });
  expect(saved.headers.location).toBe(`${SCREEN}?done=saved`);
  expect(desk.textOf(ISSUE)).toBe(
    before.replace('reasons: [财政运转状况]', 'reasons: [编制受限, 财政运转状况]'),
  );
  const issue = readContent(desk.content).notices[0]?.issues.find(({ id }) => id === '04');
  expect(issue?.parts[1]?.measures[0]?.remaining?.reasons).toEqual(['staffing-limit', 'fiscal-condition']);
});

test.each([
  ['in brackets, in another order', 'reasons: [财政运转状况, 编制受限]'],
  ['in lines', 'reasons:\n      - 编制受限\n      - 财政运转状况'],
])('reasons %s that are saved as they are leave every byte', async (_, written) => {
  const desk = await openTestDesk();
  writeFileSync(join(desk.content, ISSUE), desk.textOf(ISSUE).replace('reasons: [财政运转状况]', written));
  const before = desk.textOf(ISSUE);
  const sent = { ...(await fillForm(desk, FORM, { do: 'save' })), [FIELD]: ['编制受限', '财政运转状况'] };
  expect((await desk.post(FORM, sent)).headers.location).toBe(`${SCREEN}?done=same`);
  expect(desk.textOf(ISSUE)).toBe(before);
  await desk.post(FORM, { ...sent, [FIELD]: ['政策调整'] });
  expect(desk.textOf(ISSUE)).toBe(before.replace(written, 'reasons: [政策调整]'));
});

test('reasons in lines with a remark among them are left alone', async () => {
  const desk = await openTestDesk();
  const written = 'reasons:\n      - 编制受限\n      # 备注\n      - 财政运转状况';
  writeFileSync(join(desk.content, ISSUE), desk.textOf(ISSUE).replace('reasons: [财政运转状况]', written));
  const before = desk.textOf(ISSUE);
  const sent = { ...(await fillForm(desk, FORM, { do: 'save' })), [FIELD]: ['政策调整'] };
  const { status, page } = await desk.post(FORM, sent);
  expect(status).toBe(422);
  expect(page('[role=alert]').text()).toContain('中间夹着备注');
  expect(desk.textOf(ISSUE)).toBe(before);
});

test('no reason is said under its field, and nothing is saved', async () => {
  const desk = await openTestDesk();
  const before = desk.textOf(ISSUE);
  const { [FIELD]: _, ...sent } = await fillForm(desk, FORM, { do: 'save' });
  const { status, page } = await desk.post(FORM, sent);
  expect(status).toBe(422);
  expect(page(`[id="desk-${FIELD}-faults"]`).text()).not.toBe('');
  expect(desk.textOf(ISSUE)).toBe(before);
});

test('an issue that is rectified has no reasons to give', async () => {
  const desk = await openTestDesk();
  expect((await desk.ask('/issues/2026-library/01/reasons')).status).toBe(404);
});
