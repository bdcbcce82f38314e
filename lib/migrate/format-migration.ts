import type { Edits } from '@/lib/content/files/write-edits';

/** What a migration has done, and what an editor has to look at. */
export function formatMigration(edits: Edits): string {
  if (edits.size === 0) return '单位已经写在 content/bureaus 里，什么都没有改。';
  const file = [...edits.keys()].find((path) => path.startsWith('bureaus/'));
  return [
    `改了 ${edits.size} 个文件，检查已通过：`,
    ...[...edits.keys()].map((path) => `  content/${path}`),
    ...(file === undefined
      ? []
      : [
          `单位的文件是 content/${file}。文件名会成为网址，请看一看读音对不对；不对的，从上一次提交恢复，加上 --slug 再运行。`,
        ]),
  ].join('\n');
}
