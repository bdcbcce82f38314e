import { readOptions } from '@/lib/read-options';

/** The usage. */
export const MIGRATE_USAGE = `用法：npm run migrate [-- --slug shilishi-danganju]
把 site.yaml 里的 bureau 和 contact 移到 content/bureaus 里的一个文件，并在每份通报的 notice.md 里写上它。
文件名会成为网址。不写 --slug 时用单位名称的拼音，请看一看读音对不对。已经移过的，什么都不改。`;

/** The slug that is asked for, undefined if none is; null if the words are not as the usage says. */
export function parseMigrateOptions(words: string[]): { slug: string | undefined } | null {
  const command = readOptions({ args: words, allowPositionals: true, options: { slug: { type: 'string' } } });
  if (command === null) return null;
  // Windows PowerShell swallows -- and npm then takes --slug for an option of its own: the name arrives alone.
  const [bare, ...more] = command.positionals;
  const { slug = bare } = command.values;
  if (more.length > 0 || (bare !== undefined && command.values.slug !== undefined)) return null;
  return { slug };
}
