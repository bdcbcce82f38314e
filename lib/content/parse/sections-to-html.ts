import type { Report } from '@/lib/content/fault';
import { lineOf, type Node, plainText, processor } from './markdown-tree';
import type { SplitFile } from './split-front-matter';

/** Editorial Markdown as sanitised HTML, one section per ## heading. */
export function sectionsToHtml({ path, body }: SplitFile, report: Report): { title: string; html: string }[] {
  const sections: { title: string; children: Node[] }[] = [];
  const refuse = (node: Node, message: string): void =>
    report.add({ file: path, line: lineOf(node), message });
  for (const node of processor.parse(body).children) {
    if (node.type === 'heading' && node.depth === 1) {
      refuse(node, '页面的标题写在开头的 title 里，正文的标题从 ## 开始。请改成 ##，或删去这一行。');
    }
    if (node.type === 'heading' && node.depth <= 2) {
      const title = plainText(node);
      if (title === null) refuse(node, '标题只能是普通文字。请删去其中的 *、`、链接等写法。');
      sections.push({ title: title ?? '', children: [] });
    } else if (sections.length === 0) {
      refuse(node, '第一个 ## 标题之前有文字。请把它放到标题之后。');
    } else sections.at(-1)?.children.push(node);
  }
  return sections.map(({ title, children }) => ({
    title,
    html: processor.stringify({ type: 'root', children }).trim(),
  }));
}
