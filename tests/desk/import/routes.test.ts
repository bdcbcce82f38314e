import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readContent } from '@/lib/content/read-content';
import { openTestDesk, type TestDesk } from '@/tests/desk/open-test-desk';
import { asImported } from '@/tests/fixtures/notices/as-imported';
import { noticeFile, REAL_CONTENT } from '@/tests/fixtures/notices/real-content';
import { scriptRunner } from '@/tests/fixtures/run-script';
import { temporaryFolder } from '@/tests/fixtures/temporary-folder';
import { SECOND_NOTICE } from './second-notice';
import { sendFile } from './send-file';

const runImport = scriptRunner('import');
const SOURCE = noticeFile('source.txt');
const SECOND = { name: 'second.txt', bytes: SECOND_NOTICE.join('\n') };

// The content of the project as it was before its notice came.
function withoutNotice(): string {
  const content = join(temporaryFolder(), 'content');
  cpSync(REAL_CONTENT, content, { recursive: true });
  rmSync(join(content, 'notices'), { recursive: true });
  rmSync(join(content, 'published.yaml'), { force: true });
  mkdirSync(join(content, 'notices'));
  return content;
}

function filesIn(folder: string): Map<string, string> {
  const entries = existsSync(folder) ? readdirSync(folder, { recursive: true, withFileTypes: true }) : [];
  const paths = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  return new Map(paths.sort().map((path) => [path.slice(folder.length), readFileSync(path, 'latin1')]));
}

const noticesOf = ({ content }: TestDesk): string[] => readdirSync(join(content, 'notices')).sort();

// What the form of a review sends: its fields as they are, and what the clerk chooses.
async function fill(desk: TestDesk, address: string, chosen: [string, string][]): Promise<URLSearchParams> {
  const { page } = await desk.ask(address);
  const sent = new URLSearchParams();
  for (const field of page(
    'form [name]:not(button):not([type=radio]):not([type=checkbox]), form [checked]',
  ).get())
    sent.append(page(field).attr('name') ?? '', String(page(field).val() ?? ''));
  for (const [name, value] of chosen) {
    if (!name.startsWith('reason-') && !name.startsWith('answer')) sent.delete(name);
    sent.append(name, value);
  }
  return sent;
}

const post = (desk: TestDesk, address: string, fields: URLSearchParams) =>
  desk.ask(address.split('?')[0] ?? '', {
    method: 'POST',
    headers: {
      Origin: `http://127.0.0.1:${desk.port}`,
      'Content-Type': 'application/x-www-form-urlencoded',
    },
    body: fields.toString(),
  });

test('the notice of the project is imported into the folder that the command writes, byte for byte', async () => {
  const from = withoutNotice();
  const desk = await openTestDesk({ from });
  const { status, review } = await sendFile(
    desk,
    [{ name: 'notice-2025.txt', bytes: SOURCE }],
    '2025-xuncha',
  );
  expect(status).toBe(303);
  const written = await post(desk, review, await fill(desk, review, [['do', 'anyway']]));
  expect(written.page('h1').text()).toBe('已写入');
  expect(written.page('main').text()).toContain('其余的字都写进了文件。');

  const file = join(temporaryFolder({ 'notice-2025.txt': SOURCE }), 'notice-2025.txt');
  const run = runImport([file, '--as', '2025-xuncha'], { CONTENT_DIR: from });
  expect(run.status).toBe(0);
  const own = filesIn(join(desk.content, 'notices/2025-xuncha'));
  expect(own).toEqual(filesIn(join(from, 'notices/2025-xuncha')));
  expect(own.size).toBeGreaterThan(50);
  expect(readdirSync(desk.content).filter((name) => name.startsWith('.'))).toEqual([]);
});

test('with its reasons chosen it is sound, and the folder of the project but for what editors added later', async () => {
  const desk = await openTestDesk({ from: withoutNotice() });
  const { review } = await sendFile(desk, [{ name: 'notice-2025.txt', bytes: SOURCE }], '2025-xuncha');
  const { page } = await desk.ask(review);
  const names = page('input[name^=reason-]').map((_, field) => page(field).attr('name') ?? '');
  const reasons = [...new Set(names.get())].map((name): [string, string] => [name, '编制受限']);
  expect(reasons.length).toBeGreaterThan(4);
  const sent = await fill(desk, review, [...reasons, ['do', 'write']]);
  expect((await post(desk, review, sent)).page('h2').first().text()).toBe('检查通过');
  expect(() => readContent(desk.content)).not.toThrow();
  for (const path of filesIn(join(desk.content, 'notices/2025-xuncha')).keys()) {
    const project = asImported(noticeFile(path));
    const own = readFileSync(join(desk.content, 'notices/2025-xuncha', path), 'utf8');
    expect(own).not.toContain('reasons: []');
    if (project !== null) expect(asImported(own), path).toBe(project);
  }
});

test('every line of the source leads to what was read from it, and back', async () => {
  const desk = await openTestDesk({ from: withoutNotice() });
  const { review } = await sendFile(desk, [{ name: 'notice-2025.txt', bytes: SOURCE }], '2025-xuncha');
  const { page } = await desk.ask(review);
  const links = page('main a[href^="#"]').map((_, link) => page(link).attr('href') ?? '');
  const targets = new Set(
    page('[id]')
      .map((_, node) => `#${page(node).attr('id')}`)
      .get(),
  );
  expect(links.get().filter((link) => !targets.has(link))).toEqual([]);
  const issue = page('li[id^=read-]').filter((_, row) => page(row).text().startsWith('问题 39'));
  const line = page(page(issue).find('a').first().attr('href') ?? '');
  expect(line.text()).toContain('谋划推进合作制公证处等改革力度不够');
  expect(line.find('a').attr('href')).toBe(`#${issue.attr('id')}`);
  const alone = page('li[id^=line-] a[href^="#line-"]');
  expect(alone.map((_, link) => page(link).closest('li').text()).get()).toEqual([]);
});

test('what is uncertain is asked until it is answered, and the answers go on to the command as its options', async () => {
  const desk = await openTestDesk();
  const { review } = await sendFile(desk, [SECOND], '2026-zhuanxiang');
  const asked = await desk.ask(review);
  expect(asked.page('fieldset').length).toBe(2);
  expect(asked.page('main').text()).toContain('像是没有定稿');
  expect(asked.page('button[value=write]').length).toBe(0);
  // One of two is answered: only the other is asked again.
  const half = await fill(desk, review, [['answer-0', '--final']]);
  const again = await desk.ask(`${review.split('?')[0]}?${half}`);
  expect(
    again
      .page('input[name=answer][checked]')
      .map((_, box) => again.page(box).val())
      .get(),
  ).toEqual(['--final']);
  expect(
    again
      .page('input[type=radio]')
      .map((_, radio) => again.page(radio).val())
      .get(),
  ).toEqual(['--keep 14', '--leave-out 14']);
  const answered = `${review.split('?')[0]}?${half}&answer-0=--leave-out+14`;
  const open = await fill(desk, answered, [['do', 'write']]);
  const refused = await post(desk, review, open);
  expect(refused.status).toBe(422);
  expect(refused.page('[role=alert]').text()).toContain('没有写入');
  expect(noticesOf(desk)).toEqual(['2026-library']);

  const sent = await fill(desk, answered, [
    ['published', '2026-10-12'],
    ['reason-02-0', '财政运转状况'],
    ['do', 'write'],
  ]);
  const written = await post(desk, review, sent);
  expect(written.page('h2').first().text()).toBe('检查通过');
  const notice = desk.textOf('notices/2026-zhuanxiang/notice.md');
  expect(notice).toContain('published: 2026-10-12\n');
  expect(notice).toContain('notPrinted: [published]\n');
  expect(desk.textOf('notices/2026-zhuanxiang/issues/02.md')).toContain('  - reasons: [财政运转状况]\n');
  expect(() => readContent(desk.content)).not.toThrow();

  // The command with the same options writes the same, but for what it cannot be told.
  const other = await openTestDesk();
  const file = join(temporaryFolder({ 'second.txt': SECOND.bytes }), 'second.txt');
  const options = ['--as', '2026-zhuanxiang', '--final', '--leave-out', '14'];
  expect(runImport([file, ...options], { CONTENT_DIR: other.content }).status).toBe(0);
  const plain = (text: string): string =>
    text.replace(/^(?:published|notPrinted): .*\n/gm, '').replace(/reasons: \[.*\]/, 'reasons: []');
  const [own, theirs] = [desk, other].map(({ content }) => filesIn(join(content, 'notices/2026-zhuanxiang')));
  expect([...(own ?? [])].map(([path, text]) => [path, plain(text)])).toEqual([...(theirs ?? [])]);
});

test('a field that was filled in wrongly is told under it in the words of the check, and stays filled in', async () => {
  const desk = await openTestDesk();
  const { review } = await sendFile(desk, [SECOND], '2026-zhuanxiang');
  const address = `${review}&answer-0=--final&answer-1=--leave-out+14`;
  const sent = await fill(desk, address, [
    ['published', '十月十二日'],
    ['reason-02-0', '财政运转状况'],
    ['do', 'write'],
  ]);
  const { status, page } = await post(desk, review, sent);
  expect(status).toBe(422);
  expect(page('#desk-published-faults').text()).toContain('“十月十二日”不是规定的时间写法');
  expect(page('[name=published]').val()).toBe('十月十二日');
  expect(page('[name=reason-02-0][checked]').val()).toBe('财政运转状况');
  expect(noticesOf(desk)).toEqual(['2026-library']);
});

test('what was filled in stays where an answer is taken back', async () => {
  const desk = await openTestDesk();
  const { review } = await sendFile(desk, [SECOND], '2026-zhuanxiang');
  const filled = 'answer=--final&published=2026-10-12&reason-02-0=%E7%BC%96%E5%88%B6%E5%8F%97%E9%99%90';
  const { page } = await desk.ask(`${review}&${filled}`);
  expect(page('input[type=radio]').length).toBe(2);
  expect(page('[name=published]').val()).toBe('2026-10-12');
  expect(page('[name=reason-02-0][checked]').val()).toBe('编制受限');
});

test.each<[string, string, Uint8Array | string, string]>([
  ['of a kind that is not imported', 'a.xlsx', 'PK', '不能导入 .xlsx 文件。'],
  ['that is damaged', 'a.docx', 'PK', '打不开这个 Word 文件，可能损坏或加了密。'],
  ['without words', 'a.txt', ' \n', '这个文件里没有文字'],
  ['of an old format without LibreOffice', 'a.doc', 'old', '这台电脑没有 LibreOffice'],
  ['whose name leads elsewhere', '../../x.docx', 'PK', '文件名“../../x.docx”里有斜线，没有读。'],
  ['of more than 20 MB', 'a.txt', new Uint8Array(20.5 * 1024 * 1024), '超过 20 MB'],
  ['of 25 MB', 'a.txt', new Uint8Array(25 * 1024 * 1024), '这个文件超过 20 MB，没有读。'],
])('a file %s is answered in plain words, and nothing is written', async (_, name, bytes, words) => {
  const desk = await openTestDesk();
  const before = [filesIn(desk.content), filesIn(desk.kept)];
  const { status, page } = await sendFile(desk, [{ name, bytes }], '2026-x');
  expect([413, 422]).toContain(status);
  expect(page('main').text()).toContain(words);
  if (status === 422) expect(page('[name=as]').val()).toBe('2026-x');
  expect([filesIn(desk.content), filesIn(desk.kept)]).toEqual(before);
});

test('no file, or two at once in one form, are not read', async () => {
  const desk = await openTestDesk();
  expect((await sendFile(desk, [], 'a')).page('[role=alert]').text()).toContain('没有选文件');
  const two = await sendFile(desk, [SECOND, SECOND], 'a');
  expect(two.page('[role=alert]').text()).toContain('一次只能导入一个文件，没有读。');
});

test.each([
  ['2026-library', 'content/notices/2026-library 已经有了，不会覆盖。'],
  ['../../x', '文件夹名“../../x”不合规定。'],
  ['-a', '文件夹名“-a”不合规定。'],
  ['', '文件夹名“”不合规定。'],
])('the name “%s” is refused under its field, and the file need not be sent again', async (as, words) => {
  const desk = await openTestDesk();
  const before = filesIn(desk.content);
  const { review } = await sendFile(desk, [SECOND], as);
  const address = `${review}&answer-0=--final&answer-1=--leave-out+14`;
  const sent = await fill(desk, address, [['do', 'anyway']]);
  const { status, page } = await post(desk, review, sent);
  expect(status).toBe(422);
  expect(page('#desk-as-faults').text()).toContain(words);
  expect(filesIn(desk.content)).toEqual(before);
  const renamed = await fill(desk, address, [
    ['as', '2026-zhuanxiang'],
    ['do', 'anyway'],
  ]);
  expect((await post(desk, review, renamed)).status).toBe(200);
});

test('of two uploads at once each has its own screen, and the second does not write over the first', async () => {
  const desk = await openTestDesk();
  const [one, two] = await Promise.all([sendFile(desk, [SECOND], 'same'), sendFile(desk, [SECOND], 'same')]);
  expect(one.review).not.toBe(two.review);
  const answers = '&answer-0=--final&answer-1=--leave-out+14';
  const sent = await Promise.all(
    [one, two].map(({ review }) => fill(desk, review + answers, [['do', 'anyway']])),
  );
  const both = await Promise.all(
    [one, two].map(({ review }, at) => post(desk, review, sent[at] ?? new URLSearchParams())),
  );
  expect(both.map(({ status }) => status).sort()).toEqual([200, 422]);
  expect(both.find(({ status }) => status === 422)?.text).toContain(
    'content/notices/same 已经有了，不会覆盖。',
  );
  expect(noticesOf(desk)).toEqual(['2026-library', 'same']);
});

test('an upload that was given up, written or never made writes nothing', async () => {
  const desk = await openTestDesk();
  const { review } = await sendFile(desk, [SECOND], '2026-zhuanxiang');
  const dropped = await post(desk, review, new URLSearchParams({ do: 'drop' }));
  expect(dropped.headers.location).toBe('/import?done=dropped');
  expect((await desk.ask('/import?done=dropped')).page('[role=status]').text()).toContain('已放弃');
  for (const address of [review, '/import/..%2f..%2fx', '/import/constructor']) {
    const answer = await post(desk, address, new URLSearchParams({ do: 'anyway', as: 'x' }));
    expect(answer.status).toBe(409);
    expect(answer.page('main').text()).toContain('请重新选文件');
  }
  expect(noticesOf(desk)).toEqual(['2026-library']);
  expect(existsSync(join(desk.kept, 'uploads'))).toBe(false);
});

test('an answer that the form does not have is refused, and so is a file of two bureaus without one', async () => {
  const desk = await openTestDesk();
  writeFileSync(
    join(desk.content, 'bureaus/archive.md'),
    desk.textOf('bureaus/library.md').replaceAll('示例市图书馆', '示例市档案馆'),
  );
  const { page } = await desk.ask('/import');
  expect(
    page('select[name=answer] option')
      .map((_, option) => page(option).text())
      .get(),
  ).toEqual(['（没有选）', '示例市档案馆', '示例市图书馆']);
  const { review } = await sendFile(desk, [SECOND], 'b');
  for (const option of ['--leave-out x', '--as other', 'file'])
    expect((await desk.ask(`${review}&answer=${encodeURIComponent(option)}`)).status).toBe(409);
});

test('no screen of an import has a script or an address elsewhere, and another site can send no file', async () => {
  const desk = await openTestDesk();
  const { review } = await sendFile(desk, [{ name: '"><script>.txt', bytes: SECOND.bytes }], '<b>');
  for (const path of ['/import', review]) {
    const { page } = await desk.ask(path);
    expect(page('script, [style], style, iframe, object, b > *').length).toBe(0);
    const addresses = page('[href], [src], [action]')
      .map((_, node) => page(node).attr('href') ?? page(node).attr('src') ?? page(node).attr('action'))
      .get();
    expect(addresses.filter((address) => !/^[/#](?!\/)/.test(address))).toEqual([]);
  }
  const foreign = await desk.ask('/import', {
    method: 'POST',
    headers: { Origin: 'https://evil.example', 'Content-Type': 'multipart/form-data; boundary=x' },
    body: '--x--',
  });
  expect(foreign.status).toBe(403);
});
