import { parse } from 'yaml';
import type { Edits } from '@/lib/content/files/write-edits';
import { isSlug } from '@/lib/model/is-slug';
import { MigrateError } from './migrate-error';
import { slugOfName } from './slug-of-name';
import { splitSettings } from './split-settings';
import { withBureau } from './with-bureau';

/** What a migration reads: the texts as they are on disk, by path from the content folder, line ends included. */
export type OldContent = {
  site: string;
  /** The files in bureaus/, by slug. */
  bureaus: ReadonlyMap<string, string>;
  /** Every notice.md, by path. */
  notices: ReadonlyMap<string, string>;
};

/** The edits that move the bureau of site.yaml into a file of its own and name it in each notice, site.yaml last; empty if nothing is to be moved. Throws MigrateError if it is unclear what belongs where. */
export function planMigration(old: OldContent, named: string | undefined): Edits {
  const { rest, bureau, contact } = splitSettings(old.site);
  if (bureau === null && contact === null) return noticeEdits(old, onlyBureau(old, named));
  if (bureau === null || contact === null) {
    const [there, missing] = bureau === null ? ['contact', 'bureau'] : ['bureau', 'contact'];
    throw new MigrateError(`site.yaml 里有 ${there}，没有 ${missing}，看不出单位是哪一个。请补上再运行。`);
  }
  const name = nameIn(bureau);
  const slug = named ?? slugOfName(name);
  if (slug === null || !isSlug(slug))
    throw new MigrateError(
      `“${slug ?? name}”做不成文件名。请写 --slug 和文件名：小写字母、数字和减号，例如 --slug shilishi-danganju。`,
    );
  const text = bureauFile({ bureau, contact, party: partyGroupIn(old, name) });
  const existing = old.bureaus.get(slug);
  const others = [...old.bureaus.keys()].filter((one) => one !== slug);
  if (others.length > 0 || (existing !== undefined && existing !== text))
    throw new MigrateError(
      `bureaus 里已经有 ${[...old.bureaus.keys()].join('、')}，site.yaml 里又写着 ${name}，看不出哪一个是对的。请先删去不要的一处。`,
    );
  return new Map([[`bureaus/${slug}.md`, text], ...noticeEdits(old, slug), ['site.yaml', rest]]);
}

function onlyBureau({ bureaus, notices }: OldContent, named: string | undefined): string {
  const slugs = [...bureaus.keys()];
  const [first] = slugs;
  if (first === undefined)
    throw new MigrateError('site.yaml 里没有 bureau 和 contact，bureaus 里也没有单位，没有可以移的内容。');
  if (named !== undefined && !slugs.includes(named))
    throw new MigrateError(`bureaus 里没有 ${named}.md，现有的是 ${slugs.join('、')}。`);
  if (named !== undefined || slugs.length === 1) return named ?? first;
  const open = [...notices].filter(([, text]) => withBureau(text, first) !== text).map(([path]) => path);
  if (open.length === 0) return first;
  throw new MigrateError(
    `有几个单位（${slugs.join('、')}），看不出 ${open.join('、')} 是哪个单位发布的。请在里面各写一行 bureau。`,
  );
}

function noticeEdits({ notices }: OldContent, slug: string): Edits {
  const edits = new Map<string, string>();
  for (const [path, text] of notices) {
    const edited = withBureau(text, slug);
    if (edited === null)
      throw new MigrateError(`${path} 的开头不是 ---，写不进 bureau。请先照 content/README.md 改好。`);
    if (edited !== text) edits.set(path, edited);
  }
  return edits;
}

function nameIn(lines: readonly string[]): string {
  const name = fieldIn(lines.map((line) => line.trimEnd()).join('\n'), 'bureau');
  if (name !== null) return name;
  throw new MigrateError('site.yaml 的 bureau 读不出来。请先运行 npm run check，照它的话改好。');
}

function fieldIn(yaml: string, field: string): string | null {
  try {
    const fields: unknown = parse(yaml);
    const value = typeof fields === 'object' && fields !== null ? Object.entries(fields) : [];
    const found = value.find(([key]) => key === field)?.[1];
    return typeof found === 'string' && found.trim() !== '' ? found : null;
  } catch {
    return null;
  }
}

// 中共某市某局党组, where every notice is issued by it.
function partyGroupIn({ notices }: OldContent, name: string): string | null {
  const issuers = new Set(
    [...notices.values()].map((text) => fieldIn(/^issuer:.*$/m.exec(text)?.[0] ?? '', 'issuer')),
  );
  const [issuer = null] = issuers;
  if (issuers.size !== 1 || issuer === null) return null;
  return issuer.startsWith('中共') && issuer.includes(name) && issuer !== name ? issuer : null;
}

type BureauLines = { bureau: readonly string[]; contact: readonly string[]; party: string | null };

function bureauFile({ bureau, contact, party }: BureauLines): string {
  const end = bureau.some((line) => line.endsWith('\r')) ? '\r' : '';
  const own = bureau.map((line) => line.replace(/^\uFEFF?bureau:/, 'name:'));
  const group = party === null ? [] : [`partyGroup: ${party}${end}`];
  const lines = ['---', ...own, ...group, ...contact, '---'];
  return lines.map((line) => `${line.endsWith(end) ? line : `${line}${end}`}\n`).join('');
}
