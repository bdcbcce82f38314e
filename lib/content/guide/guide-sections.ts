import { processor } from '@/lib/content/parse/markdown-tree';

/** A section of the guide: its id (the words before the colon of its heading), its heading, and its text as sanitised HTML. */
export type GuideSection = { id: string; title: string; html: string };

/** The sections of the guide content/README.md, by its headings of the first two levels; its tables too, which Markdown itself does not have. */
export function guideSections(markdown: string): GuideSection[] {
  const places = processor.parse(markdown).children.flatMap((node) => {
    const [start, end] = [node.position?.start.offset, node.position?.end.offset];
    const isHead = node.type === 'heading' && node.depth <= 2;
    return isHead && start !== undefined && end !== undefined ? [{ start, end }] : [];
  });
  return places.map(({ start, end }, at) => {
    const title = markdown.slice(start, end).replace(/^#+ /, '').replaceAll('`', '');
    const body = markdown.slice(end, places[at + 1]?.start);
    return { id: title.replace(/：.*$/, ''), title, html: body.split(TABLE).map(toHtml).join('') };
  });
}

const TABLE = /((?:^\|.*\n)+)/m;

function toHtml(text: string): string {
  if (!text.startsWith('|')) return processor.processSync(text).toString();
  const [head = '', , ...rows] = text.trim().split('\n');
  const row = (line: string, cell: 'th' | 'td'): string =>
    `<tr>${line
      .slice(1, -1)
      .split('|')
      .map((words) => `<${cell}>${inline(words.trim())}</${cell}>`)
      .join('')}</tr>`;
  const body = rows.map((line) => row(line, 'td')).join('');
  return `<table><thead>${row(head, 'th')}</thead><tbody>${body}</tbody></table>`;
}

const inline = (words: string): string =>
  processor
    .processSync(words)
    .toString()
    .trim()
    .replace(/^<p>([\s\S]*)<\/p>$/, '$1');
