import { Report } from '@/lib/content/fault';
import { parseBlocks } from '@/lib/content/markdown';

/** A line of Markdown that the door reads as exactly these words; marks that would mean something are escaped. */
export function plainMarkdown(text: string, prefix = ''): string {
  const plain = `${prefix}${text}`;
  return isRead(plain, text) ? plain : `${prefix}${text.replace(/[\\`*_{}[\]<>#+\-.!|~&=]/g, '\\$&')}`;
}

function isRead(markdown: string, text: string): boolean {
  const report = new Report();
  const [block, ...more] = parseBlocks({ path: '', yaml: '', body: markdown }, report);
  return (
    report.faults.length === 0 &&
    more.length === 0 &&
    block !== undefined &&
    'text' in block &&
    block.text === text
  );
}
