import type { Report } from './fault';
import type { SectionFile } from './parse-section';

/** Checks that the sections list every issue file exactly once, and no file that is not there. `ids` are the files on disk. */
export function checkListing(
  sections: SectionFile[],
  ids: readonly string[],
  folder: string,
  report: Report,
): void {
  const listed = new Map<string, string>();
  for (const { path, blocks } of sections) {
    for (const block of blocks) {
      if (block.kind !== 'link') continue;
      const id = /^\.\.\/issues\/([^/]+)\.md$/.exec(block.address)?.[1];
      const here = `${path} 第 ${block.line} 行`;
      const earlier = id === undefined ? undefined : listed.get(id);
      const place = { file: path, line: block.line };
      if (id === undefined || !ids.includes(id)) {
        const message = `链接“${block.address}”指向的文件不存在。请改成 issues 文件夹里已有的文件，例如 ../issues/${ids[0] ?? '01'}.md。`;
        report.add({ ...place, message });
      } else if (earlier !== undefined) {
        report.add({ ...place, message: `问题 ${id} 列了两次，上一次在 ${earlier}。请删去一处。` });
      } else listed.set(id, here);
    }
  }
  for (const id of ids) {
    if (listed.has(id)) continue;
    const message = `没有一个章节列出这个问题。请在 sections 里它所在的标题下加一行 - [${id}](../issues/${id}.md)。`;
    report.add({ file: `${folder}/issues/${id}.md`, line: 1, message });
  }
}
