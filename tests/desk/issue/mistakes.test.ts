import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { pdfFile } from '@/tests/fixtures/evidence/pdf-file';
import { pngFile } from '@/tests/fixtures/evidence/png-file';
import { MISTAKES } from '@/tests/fixtures/mistakes/mistakes';
import { fillForm } from '../fill-form';
import { openTestDesk } from '../open-test-desk';

const GUIDE = join(import.meta.dirname, '../../../docs/desk-mistakes.md');
const ISSUE = '/issues/2026-library/04';
const [UPDATE, TARGET, ERRATUM] = ['update', 'target', 'erratum'].map((form) => `${ISSUE}/${form}`);
const NOTICE = '/settings/notices/2026-library/notice.md';

type Row = [
  what: string,
  form: string | undefined,
  filled: Record<string, string>,
  upload?: [string, Buffer] | undefined,
];

const update = (what: string, filled: Record<string, string>, upload?: [string, Buffer]): Row => [
  what,
  UPDATE,
  { date: '2026-09-01', text: '新设分馆1处。', source: '示例市图书馆', ...filled },
  upload,
];
const target = (what: string, words: string): Row => [
  what,
  TARGET,
  { date: '2026-09-01', text: '推迟到2027年3月完工，原定2026年5月。', source: '示例市图书馆', target: words },
];
const erratum = (what: string, filled: Record<string, string>): Row => [
  what,
  ERRATUM,
  { date: '2026-09-01', from: '1次', to: '2次', reason: '录入时抄错。', ...filled },
];
const notice = (what: string, name: string, value: string): Row => [what, NOTICE, { [name]: value }];
const link = (address: string, title = '公示') => ({ 'link.address': address, 'link.title': title });
const file = { 'file.title': '验收报告' };

// By the names of docs/mistakes.md.
const ROWS: Row[] = [
  update('日期早于通报', { date: '2026-01-01' }),
  update('一天写了两条', { date: '2026-08-01' }),
  update('年份颠倒成 2062', { date: '2062-09-01' }),
  update('没有写 `text`', { text: '' }),
  update('没有写 `source`', { source: '' }),
  target('`target` 不在 `text` 里', '推迟到2027年6月完工'),
  target('新的 `target` 没有年份', '完工'),
  target('`target` 早于这一条', '原定2026年5月'),
  update('`text` 里加粗', { text: '**新设**分馆1处。' }),
  update('`text` 分成两段', { text: '新设分馆1处。\n\n第二段。' }),
  update('`text` 里有身份证号码', { text: '请读者11010519491231002X来领证。' }),
  update('`text` 里有手机号码', { text: '请打138 0000 0000。' }),
  update('`text` 里写“截止8月底”', { text: '截止8月底，新设分馆1处。' }),
  update('`text` 里引号不成对', { text: '“新设分馆1处。' }),
  update('`text` 里有不认识的网站', { text: '见https://www.example.org/。' }),
  update('佐证的网址没有写 https', link('www.example.gov.cn')),
  update('网站不在 `allowedHosts` 里', link('https://www.example.org/1.html')),
  update('`link` 没有写 `title`', link('https://www.example.gov.cn/1.html', '')),
  update('放了 Word 文件', file, ['a.docx', Buffer.from('PK')]),
  update('`name` 用了中文', file, ['照片.png', pngFile()]),
  update('Word 文件改名成 PDF', file, ['a.pdf', Buffer.from('PK')]),
  update('PDF 里有脚本', file, ['a.pdf', pdfFile({ catalog: '/OpenAction << /S /JavaScript /JS (x) >>' })]),
  update('`file` 没有写 `title`', { 'file.title': '' }, ['a.png', pngFile()]),
  erratum('更正的日期早于通报', { date: '2026-01-01' }),
  erratum('更正的 `from` 不是原文', { from: '没有这几个字' }),
  erratum('更正的 `from` 与 `to` 相同', { to: '1次' }),
  erratum('更正没有写理由', { reason: '' }),
  ['`related` 没有写理由', `${ISSUE}/related`, { issue: '03', reason: '' }],
  ['`reasons` 还是导入时的 `[]`', `${ISSUE}/reasons`, { 'remaining.0.reasons': '' }],
  [
    '撤下的日期早于通报',
    `${ISSUE}/withdraw`,
    { what: 'm1', date: '2025-12-01', reason: '含有个人信息', sure: 'yes' },
  ],
  ['撤下没有写原因', `${ISSUE}/withdraw`, { what: 'm1', reason: '', sure: 'yes' }],
  notice('短标题用了标题里没有的字', 'shortTitle', '2026年阅读通报'),
  notice('短标题的年份写错', 'shortTitle', '2062年巡察整改通报'),
  notice('发布日期用斜杠', 'published', '2026/03/02'),
  notice('落款日期与原文不同', 'signed', '2026-03-12'),
  notice('截至日期写错', 'asOf', '2026-02-28'),
  notice('巡察组少写“第二”', 'inspection.team', '巡察组'),
  notice('被巡察单位写错', 'inspection.body', '示例市档案馆'),
  notice('反馈的日期写错', 'inspection.feedback', '2025-06-06'),
  notice('`follows` 写了自己', 'follows', '2026-library'),
  ['备案号写错', '/settings/site.yaml', { icp: '闽ICP备待定' }],
];

const said = new Map<string, string>();

test.each(ROWS)('%s', async (what, form = '', filled, upload) => {
  const desk = await openTestDesk();
  const first = { date: '2026-08-01', text: '书库改造已动工。', source: '示例市图书馆', do: 'save' };
  await desk.post(`${ISSUE}/update`, await fillForm(desk, `${ISSUE}/update`, first));
  const sent = await fillForm(desk, form, { ...filled, do: 'look' });
  const [name = '', bytes] = upload ?? [];
  const { page } = await desk.upload(
    form,
    bytes === undefined ? sent : { ...sent, upload: new File([new Uint8Array(bytes)], name) },
  );
  const faults = page(
    '[id$="-faults"] li, [role=alert] li, p[role=alert], [aria-label=请再看一遍] li',
  ).first();
  const words = faults.clone().children().remove().end().text().trim();
  expect(words).not.toBe('');
  said.set(what, words);
  // What was typed is still there.
  for (const [field, value] of Object.entries(filled))
    if (
      value !== '' &&
      page(`input[name="${field}"]:not([type=checkbox]), textarea[name="${field}"]`).length > 0
    )
      expect(String(page(`[name="${field}"]`).val())).toBe(value);
});

test('the mistakes are those of docs/mistakes.md', () => {
  const known = Object.values(MISTAKES).flatMap((rows) => rows.map(([what]) => what));
  expect(ROWS.map(([what]) => what).filter((what) => !known.includes(what))).toEqual([]);
});

// vitest -u writes the table anew; the words around it are written by hand.
test('docs/desk-mistakes.md has every one with what the desk says', async () => {
  const cell = (words: string): string => words.replace(/[|<>*\\]/g, (mark) => `\\${mark}`);
  const rows = ROWS.map(([what]) => `| ${what} | ${cell(said.get(what) ?? '')} |\n`).join('');
  const guide = readFileSync(GUIDE, 'utf8').replace(
    /(?<=\| 错在哪里 \| 编辑台怎样说 \|\n\|---\|---\|\n)(?:\|.*\n)*/,
    () => rows,
  );
  await expect(guide).toMatchFileSnapshot(GUIDE);
});
