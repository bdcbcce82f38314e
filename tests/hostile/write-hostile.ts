import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '@/lib/digest/sha256';
import { pngFile } from '@/tests/fixtures/evidence/png-file';
import { VALID_CONTENT } from '@/tests/fixtures/notices/valid-content';

/** Says what stands at a place of the content, given the ordinary words there. */
export type Fill = (place: string, ordinary: string) => string;

/** The places that are fields of YAML, in the order in which they are filled. */
export const FIELDS = [
  ...['site name', 'site region', 'site description', 'no site origin', 'site terms', 'site code'],
  ...['bureau short name', 'bureau post', 'no bureau mail', 'no bureau phone', 'about title'],
  ...['no notice short title', 'notice source address', 'erratum', 'update text', 'update source'],
  ...[
    'link address',
    'link title',
    'no file name',
    'file title',
    'related reason',
    'erratum reason',
    'synonym',
  ],
];

/** Those for words of editors, those for addresses, and the places that are Markdown of editors; what takes nothing but its own kind begins with “no”. */
export const PLAIN = [
  ...['site terms', 'update text', 'update source', 'link title', 'file title', 'related reason'],
  'erratum reason',
];
export const ADDRESSES = ['notice source address', 'link address'];
export const EDITORIAL = ['bureau words', 'about words', 'accessibility words'];

// A string of JSON is one of YAML.
const quoted = JSON.stringify;
// As Markdown writes a text that is to stay as it is.
const escaped = (text: string): string => text.replace(/[\\`*_{}[\]()#+\-.!<>&|~:]/g, '\\$&');

/** Writes the site of the library with everything that staff may write, each place filled by `fill`; those of approved text in the source too. */
export function writeHostile(content: string, fill: Fill): void {
  rmSync(content, { recursive: true, force: true });
  cpSync(VALID_CONTENT, content, { recursive: true });
  const notice = join(content, 'notices/2026-library');
  const edit = (path: string, from: string | RegExp, to: string): void => {
    const text = readFileSync(path, 'utf8');
    if (text.search(from) === -1) throw new Error(`${path} has no ${from}`);
    writeFileSync(
      path,
      text.replace(from, () => to),
    );
  };
  const field = (place: string, ordinary: string): string => quoted(fill(place, ordinary));

  const site = join(content, 'site.yaml');
  edit(site, /^name: .*/m, `name: ${field('site name', '示例市图书馆巡察整改公开')}`);
  edit(site, /^region: .*/m, `region: ${field('site region', '示例市')}`);
  edit(site, /^description: .*/m, `description: ${field('site description', '公布的巡察整改情况。')}`);
  edit(site, /^origin: .*/m, `origin: ${field('no site origin', 'http://localhost:3000')}`);
  edit(
    site,
    /$/,
    `terms: ${field('site terms', '可以转载。')}\nsiteCode: ${field('site code', '3503000000')}\n`,
  );
  rmSync(join(content, 'accepted.yaml'));

  const bureau = join(content, 'bureaus/library.md');
  edit(bureau, /^name: .*/m, `name: 示例市图书馆\nshortName: ${field('bureau short name', '市图书馆')}`);
  edit(bureau, / {2}post: .*/, `  post: ${field('bureau post', '示例市书香路1号')}`);
  edit(bureau, / {2}mail: .*/, `  mail: ${field('no bureau mail', 'library@example.com')}`);
  edit(bureau, / {2}phone: .*/, `  phone: ${field('no bureau phone', '0123-4567890')}`);
  edit(bureau, /$/, `\n${fill('bureau words', '图书馆向所有人开放。')}\n`);
  edit(join(content, 'about.md'), /\*\*测试用\*\*的虚构内容/, fill('about words', '虚构的内容'));
  edit(join(content, 'about.md'), 'title: 说明', `title: ${field('about title', '说明')}`);
  edit(join(content, 'accessibility.md'), '不依赖脚本就能读完。', fill('accessibility words', '能读完。'));

  const front = join(notice, 'notice.md');
  edit(front, /^shortTitle: .*/m, `shortTitle: ${field('no notice short title', '2026年巡察整改通报')}`);
  edit(
    front,
    /^source: .*/m,
    `source: 示例市图书馆\nsourceUrl: ${field('notice source address', 'https://library.example.com/1.html')}`,
  );
  const issue = (id: string): string => join(notice, `issues/${id}.md`);
  const corrected = fill('erratum', '每周多开放9小时');
  edit(issue('01'), /每周多开放8\.5小时/, escaped(corrected));
  mkdirSync(join(notice, 'files'));
  writeFileSync(join(notice, 'files/hours.png'), pngFile(64, 40));
  edit(
    issue('01'),
    /\n---\n/,
    `
updates:
  - date: 2026-04-01
    text: ${field('update text', '周末开放到22:00。')}
    source: ${field('update source', '示例市图书馆')}
    link:
      address: ${field('link address', 'https://library.example.com/hours')}
      title: ${field('link title', '开放时间')}
    file:
      name: ${field('no file name', 'hours.png')}
      title: ${field('file title', '开放时间的照片')}
related:
  - issue: '02'
    reason: ${field('related reason', '两处都关系到读者。')}
errata:
  - date: 2026-03-05
    from: 每周多开放8.5小时
    to: ${quoted(corrected)}
    reason: ${field('erratum reason', '录入时写错。')}
---
`,
  );
  writeFileSync(
    join(content, 'synonyms.yaml'),
    `synonyms:\n  - asked: ${field('synonym', '还书')}\n    finds: [周末开放]\n`,
  );

  const source = join(notice, 'source.txt');
  const approve = (place: string, ordinary: string, path: string): void => {
    const words = fill(place, ordinary);
    edit(source, ordinary, words);
    edit(path, ordinary, escaped(words));
  };
  approve('measure', '馆内对古籍逐册登记', issue('02'));
  approve('part of a notice', '馆党组召开专题会3次', join(notice, 'sections/1.md'));
  approve('opening of a notice', '现将整改情况予以公布。', join(notice, 'sections/0.md'));
  const heading = fill('issue heading', '古籍编目进度偏慢。');
  edit(source, '古籍编目进度偏慢。', heading);
  edit(issue('02'), 'heading: （2）古籍编目进度偏慢。', `heading: ${quoted(`（2）${heading}`)}`);
  const theme = fill('theme', '开放时间不够方便');
  edit(source, /1\.开放时间不够方便/, `1.${theme}`);
  edit(join(notice, 'sections/2.md'), /1\.开放时间不够方便/, escaped(`1.${theme}`));
  edit(front, /sourceSha256: .*/, `sourceSha256: ${sha256(readFileSync(source))}`);
}
