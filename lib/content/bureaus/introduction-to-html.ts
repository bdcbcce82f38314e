import type { Report } from '@/lib/content/fault';
import { processor, visitNodes } from '@/lib/content/parse/markdown-tree';
import type { SplitFile } from '@/lib/content/parse/split-front-matter';

const NOT_SHOWN: ReadonlyMap<string, string> = new Map([
  ['heading', '单位的介绍不写标题。请改成普通的段落。'],
  ['image', '单位的介绍不放图片。请删去。'],
  ['html', '单位的介绍不能写网页代码（< 和 > 之间的字），它不会起作用。请改成普通文字，或 Markdown 的写法。'],
]);

/** An editor's introduction as sanitised HTML, '' if there is none; a fault for headings, pictures and tags. */
export function introductionToHtml({ path, body }: SplitFile, report: Report): string {
  const tree = processor.parse(body);
  visitNodes(tree, ({ type, position }) => {
    const message = NOT_SHOWN.get(type);
    if (message !== undefined) report.add({ file: path, line: position?.start.line ?? 1, message });
  });
  return processor.stringify(tree).trim();
}
