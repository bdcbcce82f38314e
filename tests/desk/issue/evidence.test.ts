import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readContent } from '@/lib/content/read-content';
import { pdfFile } from '@/tests/fixtures/evidence/pdf-file';
import { pngFile } from '@/tests/fixtures/evidence/png-file';
import { fillForm as fill } from '../fill-form';
import { openTestDesk, type TestDesk } from '../open-test-desk';

const ISSUE = 'notices/2026-library/issues/04.md';
const FOLDER = 'notices/2026-library/files';
const SCREEN = '/issues/2026-library/04';
const FORM = `${SCREEN}/update`;
const UPDATE = {
  date: '2026-08-01',
  text: '书库改造已完工。',
  source: '示例市图书馆',
  'file.title': '验收报告',
};

const fileOf = (bytes: Uint8Array, name: string): File => new File([new Uint8Array(bytes)], name);

async function send(desk: TestDesk, file: File, filled: Record<string, string>, form = FORM) {
  return desk.upload(form, { ...(await fill(desk, form, { ...UPDATE, ...filled })), upload: file });
}

test('a file is looked at, kept for the next page, and saved with its update', async () => {
  const desk = await openTestDesk();
  const bytes = pdfFile();
  const looked = await send(desk, fileOf(bytes, 'yanshou.pdf'), { do: 'look' });
  expect(looked.status).toBe(200);
  expect(looked.page('section[aria-label=网页]').text()).toContain('验收报告');
  expect(existsSync(join(desk.content, FOLDER))).toBe(false);
  // As the browser sends the page again, without choosing the file a second time.
  const fields = Object.fromEntries(
    looked
      .page('main form [name]:not(button, [type=file])')
      .get()
      .map((field) => [looked.page(field).attr('name') ?? '', String(looked.page(field).val() ?? '')]),
  );
  const saved = await desk.upload(FORM, { ...fields, upload: String(fields.upload), do: 'save' });
  expect(saved.status).toBe(303);
  expect(readFileSync(join(desk.content, FOLDER, 'yanshou.pdf'))).toEqual(bytes);
  expect(desk.textOf(ISSUE)).toContain('    file:\n      name: yanshou.pdf\n      title: 验收报告\n');
  const [update] = readContent(desk.content).notices[0]?.issues.find(({ id }) => id === '04')?.updates ?? [];
  expect(update?.file).toMatchObject({ name: 'yanshou.pdf', bytes: bytes.length });
});

test.each<[string, File, Record<string, string>, string]>([
  ['a program', fileOf(Buffer.from('MZ\0'), 'setup.exe'), {}, '不是可以公开的文件。'],
  ['a web page', fileOf(Buffer.from('<script>alert(1)</script>'), 'a.html'), {}, '不是可以公开的文件。'],
  ['what only has the name of a PDF', fileOf(Buffer.from('MZ\0'), 'a.pdf'), {}, '内容不是 PDF'],
  [
    'a PDF with a script',
    fileOf(pdfFile({ catalog: '/OpenAction << /S /JavaScript /JS (app.alert(1)) >>' }), 'a.pdf'),
    {},
    'a.pdf：',
  ],
  ['a name that is no address', fileOf(pngFile(), '照片.png'), {}, '会成为网址，只能用英文字母、数字和减号'],
  ['a way out of the folder', fileOf(pngFile(), 'a.png'), { 'file.name': '../../../a.png' }, '带有文件夹。'],
  ['a file without a title', fileOf(pngFile(), 'a.png'), { 'file.title': '' }, '缺少这个字段。'],
  [
    'a file that is too large',
    fileOf(new Uint8Array(21 * 1024 * 1024), 'a.pdf'),
    {},
    '有 21.0 MB，最大 20 MB。',
  ],
])('%s is refused in the words of the check, and nothing is written', async (_, file, filled, words) => {
  const desk = await openTestDesk();
  const before = desk.textOf(ISSUE);
  const { status, page } = await send(desk, file, { ...filled, do: 'save' });
  expect(status).toBe(422);
  expect(page('main').text()).toContain(words);
  expect(page('[name=text]').val()).toBe(UPDATE.text);
  expect(desk.textOf(ISSUE)).toBe(before);
  expect(existsSync(join(desk.content, FOLDER))).toBe(false);
  expect(existsSync(join(desk.content, '../a.png'))).toBe(false);
});

test('another file of the same name is not replaced', async () => {
  const desk = await openTestDesk();
  await send(desk, fileOf(pngFile(2, 2), 'a.png'), { do: 'save' });
  const before = [desk.textOf(ISSUE), readFileSync(join(desk.content, FOLDER, 'a.png'))];
  const { status, page } = await send(desk, fileOf(pngFile(3, 3), 'a.png'), {
    date: '2026-09-01',
    do: 'save',
  });
  expect(status).toBe(422);
  expect(page('[role=alert]').text()).toContain('已经有了，内容不同。');
  expect([desk.textOf(ISSUE), readFileSync(join(desk.content, FOLDER, 'a.png'))]).toEqual(before);
});

test('a file goes with the update that named it, but not while another issue names it', async () => {
  const desk = await openTestDesk();
  const OTHER = '/issues/2026-library/03';
  await send(desk, fileOf(pngFile(), 'a.png'), { do: 'save' });
  await send(desk, fileOf(pngFile(), 'a.png'), { date: '2026-10-08', do: 'save' }, `${OTHER}/update`);
  const remove = async (screen: string): Promise<number> => {
    const hash = String((await desk.ask(screen)).page('[name=hash]').first().val());
    return (await desk.post(`${screen}/remove`, { list: 'updates', at: '0', hash })).status;
  };
  expect(await remove(SCREEN)).toBe(303);
  expect(existsSync(join(desk.content, FOLDER, 'a.png'))).toBe(true);
  expect(await remove(OTHER)).toBe(303);
  expect(existsSync(join(desk.content, FOLDER))).toBe(false);
  expect(() => readContent(desk.content)).not.toThrow();
});

test('an update that is changed to another file lets the first one go', async () => {
  const desk = await openTestDesk();
  await send(desk, fileOf(pngFile(), 'a.png'), { do: 'save' });
  const changed = await send(
    desk,
    fileOf(pdfFile(), 'b.pdf'),
    { 'file.name': '', do: 'save' },
    `${FORM}?at=0`,
  );
  expect(changed.status).toBe(303);
  expect(readdirSync(join(desk.content, FOLDER))).toEqual(['b.pdf']);
});

test('a page that was open while the desk was closed asks for the file again', async () => {
  const desk = await openTestDesk();
  const sent = await fill(desk, FORM, {
    ...UPDATE,
    'file.name': 'a.png',
    upload: 'f'.repeat(64),
    do: 'save',
  });
  const { status, page } = await desk.post(FORM, sent);
  expect(status).toBe(422);
  expect(page('[role=alert]').text()).toContain('选过的文件已经不在了。');
  expect(page('[name=text]').val()).toBe(UPDATE.text);
});
