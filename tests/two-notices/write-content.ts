import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readContent } from '@/lib/content/read-content';
import { importNotice } from '@/lib/import/import-notice';
import { NO_ANSWERS } from '@/lib/import/input/answers';
import { readInput } from '@/lib/import/read-input';
import { writeFolder } from '@/lib/import/write/write-folder';
import { withdraw } from '@/lib/withdraw/withdraw';
import { readNamed } from '@/lib/withdraw/withdraw-options';
import { SMALL_CITY } from '../fixtures/city/city-size';
import { addCity } from '../fixtures/city/write-city';
import { pdfFile } from '../fixtures/evidence/pdf-file';
import { pngFile } from '../fixtures/evidence/png-file';
import { bytesThatWent, FILES_THAT_WENT, WITHDRAWAL, WITHDRAWALS } from './withdrawals';

// The site's content after years, in a city of several bureaus: a second notice, of other layout and with statuses of its own, as the import writes
// it, renamed once; and what staff have written about the first.
const [content = ''] = process.argv.slice(2);
rmSync(content, { recursive: true, force: true });
cpSync('content', content, { recursive: true });
// Two bureaus, so that the site has a publisher of its own.
const contact = (phone: string, post: string, mail: string, indent = ''): string =>
  `${indent}contact:\n${indent}  phone: ${phone}\n${indent}  post: ${post}\n${indent}  mail: ${mail}\n`;
writeFileSync(
  join(content, 'bureaus/shilixian-wenhuaguan.md'),
  `---\nname: 示例县文化馆\nshortName: 县文化馆\nregion: 示例县\n${contact(
    '0123-7654321',
    '示例县人民路1号县文化馆',
    'wenhuaguan@example.com',
  )}formerly:\n  - name: 示例县群众艺术馆\n    until: 2023-12-31\n---\n县文化馆承担群众文化活动的组织和辅导。\n`,
);
edit(
  join(content, 'site.yaml'),
  /\n$/,
  `\nregion: 示例市\npublisher:\n  name: 示例市巡察办\n${contact('0123-1234567', '示例市市民路1号', 'xuncha@example.com', '  ')}`,
);
addCity(content, SMALL_CITY);
const { bureaus } = readContent(content);
const imported = importNotice(
  await readInput(join(import.meta.dirname, '2024-wenhuaguan.txt')),
  NO_ANSWERS,
  bureaus,
);
if (imported.kind !== 'ready') throw new Error(`the second notice is not imported: ${imported.kind}`);
writeFolder(content, '2024-wenhuaguan', imported.files);
await writeThirdNotice();
const noticeFile = join(content, 'notices/2024-wenhuaguan/notice.md');
const written = readFileSync(noticeFile, 'utf8');
writeFileSync(
  noticeFile,
  written.replace(
    '---\n',
    '---\nformerly: [2024-zhenggai]\nsourceUrl: https://www.example.gov.cn/tongbao/2024.html\n',
  ),
);

// What staff write in the years after: an update that closes an issue with a photograph, a postponement with a PDF and a
// link, a move back, an erratum, another telephone number; and at last what has to go. None of it may make a check red.
const FIRST = join(content, 'notices/2025-xuncha');
const update = (date: string, text: string, more: string): string =>
  `updates:\n  - date: ${date}\n    text: ${text}\n    source: 莆田市司法局\n${more}`;

const file = (name: string, title: string): string =>
  `    file:\n      name: ${name}\n      title: ${title}\n`;
const LINK = '    link:\n      address: https://www.example.gov.cn/2025.html\n      title: 工程进度公示\n';

mkdirSync(join(FIRST, 'files'));
writeFileSync(join(FIRST, 'files/zhongxin.png'), pngFile(640, 400));
writeFileSync(join(FIRST, 'files/Gongqi-2025.pdf'), pdfFile());
edit(
  join(FIRST, 'issues/41.md'),
  /\n---\n/,
  `\n${update('2025-09-01', '中心已建成。', `    status: 已整改\n${file('zhongxin.png', '社区矫正中心外景')}`)}---\n`,
);
// A file of the renamed notice is also at its old address.
const SECOND = join(content, 'notices/2024-wenhuaguan');
mkdirSync(join(SECOND, 'files'));
writeFileSync(join(SECOND, 'files/ziliao.png'), pngFile(320, 200));
edit(
  join(SECOND, 'issues/02.md'),
  /\n---\n/,
  `\n${update('2025-12-01', '图片资料已经整理三分之二。', file('ziliao.png', '整理后的图片资料柜'))}---\n`,
);
for (const went of FILES_THAT_WENT) {
  const { notice, issue, name, title } = went;
  const folder = join(content, 'notices', notice);
  mkdirSync(join(folder, 'files'), { recursive: true });
  writeFileSync(join(folder, 'files', name), bytesThatWent(went));
  // Issue 02 has an update already.
  const entry = update('2026-01-05', '附上照片。', file(name, title));
  if (issue === '02')
    edit(join(folder, 'issues/02.md'), /\n---\n/, `\n${entry.replace('updates:\n', '')}---\n`);
  else edit(join(folder, `issues/${issue}.md`), /\n---\n/, `\n${entry}---\n`);
}
edit(
  join(FIRST, 'issues/40.md'),
  /\n---\n/,
  `\n${update('2025-10-10', '有延误，力争2026年第三季度完成。', `    target: 力争2026年第三季度完成\n${LINK}${file('Gongqi-2025.pdf', '工期调整说明')}`)}---\n`,
);
edit(
  join(FIRST, 'issues/01.md'),
  /\n---\n/,
  `\n${update('2025-11-01', '复查发现整改不到位，重新列为未完成。', '    status: 未完成整改\n')}---\n`,
);
edit(
  join(FIRST, 'issues/07.md'),
  /\n---\n/,
  '\nerrata:\n  - date: 2025-03-03\n    from: 60多家单位\n    to: 60余家单位\n    reason: 录入时写错。\n---\n',
);
edit(join(FIRST, 'issues/07.md'), /，60多家单位/, '，60余家单位');
// Findings that were there before, one named by the old name of its notice, one in a notice that will be withdrawn.
const returned = (notice: string, issue: string): string =>
  `returns:\n  - notice: ${notice}\n    issue: '${issue}'\n    reason: 两次都指出同类工作进展缓慢。\n`;
edit(join(FIRST, 'issues/42.md'), /\n---\n/, `\n${returned('2024-zhenggai', '05')}---\n`);
edit(join(FIRST, 'issues/12.md'), /\n---\n/, `\n${returned('2023-wenhuaguan', '02')}---\n`);
// Follow-ups, of which one loses the notice before to a withdrawal.
edit(join(FIRST, 'notice.md'), /\n---\n/, '\nfollows: 2024-zhenggai\n---\n');
edit(join(FIRST, 'issues/42.md'), /\n---\n/, "\nfollows: '05'\n---\n");
edit(join(SECOND, 'notice.md'), /\n---\n/, '\nfollows: 2023-wenhuaguan\n---\n');
edit(join(SECOND, 'issues/01.md'), /\n---\n/, "\nfollows: '01'\n---\n");
edit(join(content, 'bureaus/putian-sifaju.md'), /phone: .*/, 'phone: 0594-2630000');
edit(join(content, 'site.yaml'), /\n$/, '\nallowedHosts: [www.example.gov.cn]\n');

for (const words of WITHDRAWALS) {
  const named = readNamed(words);
  if (named === null) throw new Error(words);
  withdraw(content, named, WITHDRAWAL);
}

// The second notice a year earlier, with other words in it.
async function writeThirdNotice(): Promise<void> {
  const text = readFileSync(join(import.meta.dirname, '2024-wenhuaguan.txt'), 'utf8');
  const file = join(content, '2023-wenhuaguan.txt');
  writeFileSync(
    file,
    text.replace(/202[234]/g, (year) => String(Number(year) - 1)).replace('送戏下乡', '送书下乡'),
  );
  const third = importNotice(await readInput(file), NO_ANSWERS, bureaus);
  rmSync(file);
  if (third.kind !== 'ready') throw new Error(`the third notice is not imported: ${third.kind}`);
  writeFolder(content, '2023-wenhuaguan', third.files);
}

function edit(path: string, from: RegExp, to: string): void {
  const text = readFileSync(path, 'utf8');
  const changed = text.replace(from, to);
  if (changed === text) throw new Error(`${path} has no ${from}`);
  writeFileSync(path, changed);
}
