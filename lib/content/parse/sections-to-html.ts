import type { Report } from '@/lib/content/fault';
import { lineOf, type Node, plainText, processor, visitNodes } from './markdown-tree';
import type { SplitFile } from './split-front-matter';

// Pages load nothing that is not listed as evidence, and tags would vanish.
const NOT_SHOWN = {
  image: '“说明”页不放图片。请删去；要给读者看的材料，在更新里写 file。',
  html: '“说明”页不能写网页代码（< 和 > 之间的字），它不会起作用。请改成普通文字，或 Markdown 的写法。',
};

/** Editorial Markdown as sanitised HTML, one section per ## heading. */
export function sectionsToHtml({ path, body }: SplitFile, report: Report): { title: string; html: string }[] {
  const sections: { title: string; children: Node[] }[] = [];
  const refuse = (node: Node, message: string): void =>
    report.add({ file: path, line: lineOf(node), message });
  const tree = processor.parse(body);
  visitNodes(tree, (node) => {
    if (node.type === 'image' || node.type === 'html')
      report.add({ file: path, line: node.position?.start.line ?? 1, message: NOT_SHOWN[node.type] });
  });
  for (const node of tree.children) {
    const lost = node.type === 'paragraph' ? lostHeading(plainText(node) ?? '') : null;
    if (lost !== null) refuse(node, `这一行不会变成标题。请写成“${lost}”，# 用半角，后面空一格。`);
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

// ＃＃ 联系 and ##联系 are headings to whoever wrote them: ## 联系
function lostHeading(text: string): string | null {
  const [, marks = '', words] = /^([#＃]{1,6})[\s\u3000]*([^#＃\s].*)$/.exec(text) ?? [];
  return words === undefined ? null : `${'#'.repeat(marks.length)} ${words}`;
}
