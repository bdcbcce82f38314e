import type { Report } from '@/lib/content/fault';
import type { SectionFile } from '@/lib/content/parse/parse-section';

/** Checks that the sections list no issue twice and none that does not exist. `ids` are the files on disk. */
export function checkLinks(sections: SectionFile[], ids: readonly string[], report: Report): void {
  const listed = new Map<string, string>();
  for (const { path, blocks } of sections) {
    for (const block of blocks) {
      if (block.kind !== 'link') continue;
      const place = { file: path, line: block.line };
      const id = ids.find((known) => block.address === `../issues/${known}.md`);
      const earlier = id === undefined ? undefined : listed.get(id);
      if (id === undefined) {
        const meant = ids.find((known) => named(known).test(block.address));
        const cure =
          meant === undefined
            ? '请改正链接，或把缺少的文件放回 issues 文件夹。'
            : `你要写的是 ../issues/${meant}.md 吗？`;
        report.add({ ...place, message: `链接“${block.address}”指向的文件不存在。${cure}` });
      } else if (earlier !== undefined) {
        report.add({ ...place, message: `问题 ${id} 列了两次，上一次在 ${earlier}。请删去一处。` });
      } else if (block.label !== id) {
        const message = `方括号里写的是“${block.label}”，链接却是问题 ${id}。请把方括号里的字改成 ${id}，或改正链接。`;
        report.add({ ...place, message });
      }
      if (id !== undefined && earlier === undefined) listed.set(id, `${path} 第 ${block.line} 行`);
    }
  }
}

/** Checks that the sections list every issue file. */
export function checkAllListed(
  sections: SectionFile[],
  ids: readonly string[],
  folder: string,
  report: Report,
): void {
  // A malformed link has its own fault.
  const words = sections.flatMap(({ blocks }) =>
    blocks.map((block) => (block.kind === 'link' ? `issues/${block.address}` : block.text)),
  );
  for (const id of ids) {
    if (words.some((text) => text.includes('issues/') && named(id).test(text))) continue;
    const message = `没有一个章节列出这个问题。请在 sections 里它所在的标题下加一行 - [${id}](../issues/${id}.md)。`;
    report.add({ file: `${folder}/issues/${id}.md`, line: 1, message });
  }
}

// 7.md is meant for 07.md
const named = (id: string): RegExp => new RegExp(`(?<!\\d)0*${Number(id)}(?!\\d)`);
