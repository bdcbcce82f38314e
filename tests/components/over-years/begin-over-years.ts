import { cpSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Content, readContent } from '@/lib/content/read-content';
import { acrossContent } from '@/tests/fixtures/across/across-content';
import { LIFE_CONTENT } from '@/tests/fixtures/notices/life-content';

/** A site of two bureaus over the years, whose later notices are not published yet. */
export type OverYears = {
  folder: string;
  read: () => Content;
  /** An update of 2026: what the notice of 2025 found is rectified. */
  update: () => void;
  /** Publishes a later notice, with what an editor states of its first issue. */
  publish: (slug: keyof typeof STATED) => void;
};

const STATED = {
  '2027-xuncha': {
    notice: '',
    issue: "returns:\n  - notice: 2025-xuncha\n    issue: '01'\n    reason: 两次说的都是水库安全巡查。\n",
  },
  '2028-huitoukan': { notice: 'follows: 2027-xuncha\n', issue: "follows: '01'\n" },
} as const;

/** Begins in 2025 with one notice of each bureau. */
export async function beginOverYears(): Promise<OverYears> {
  const folder = await acrossContent();
  const content = join(folder, 'content');
  const edit = (path: string, change: (text: string) => string): void =>
    writeFileSync(join(content, path), change(readFileSync(join(content, path), 'utf8')));
  const write = (path: string, lines: string): void =>
    edit(path, (text) => text.replace('\n---\n', `\n${lines}---\n`));
  addBureau(content);
  edit('notices/2025-archive/notice.md', (text) => text.replace('bureau: library', 'bureau: archive'));
  const later = join(folder, 'later');
  mkdirSync(later);
  for (const slug of Object.keys(STATED)) renameSync(join(content, 'notices', slug), join(later, slug));
  return {
    folder,
    read: () => readContent(content),
    update: () =>
      write(
        'notices/2025-xuncha/issues/01.md',
        'updates:\n  - date: 2026-01-10\n    text: 监测设备已经装齐。\n    source: 示例市水利局\n    status: 已整改\n',
      ),
    publish: (slug) => {
      renameSync(join(later, slug), join(content, 'notices', slug));
      write(`notices/${slug}/notice.md`, STATED[slug].notice);
      write(`notices/${slug}/issues/01.md`, STATED[slug].issue);
    },
  };
}

// Another bureau with a notice, and a publisher of the site, which several bureaus need.
function addBureau(content: string): void {
  const bureau = readFileSync(join(content, 'bureaus/library.md'), 'utf8');
  writeFileSync(join(content, 'bureaus/archive.md'), bureau.replaceAll('图书馆', '档案馆'));
  const contact = /^contact:\n(?: .*\n)+/m.exec(bureau)?.[0] ?? '';
  const site = readFileSync(join(content, 'site.yaml'), 'utf8');
  const publisher = `publisher:\n  name: 示例市巡察办\n${contact.trimEnd().replace(/^/gm, '  ')}\n`;
  writeFileSync(join(content, 'site.yaml'), site + publisher);
  const notice = 'notices/2025-archive';
  cpSync(join(LIFE_CONTENT, notice), join(content, notice), { recursive: true });
}
