import { Report } from '@/lib/content/fault';
import { parseBlocks } from '@/lib/content/parse/parse-blocks';

// Without these characters, and without a list or rule at its start, a line is plain text to every Markdown parser.
const SPECIAL = /[\\`*_[\]<>#＃~&|!]|^(?:\d+[.)]|[-+=])/;

// Quotations in quotations are never plain, and take a parser long.
const QUOTED = /^ *>/;

/** A line of Markdown that the content reader reads as exactly this text; characters with a meaning are escaped. */
export function plainMarkdown(text: string, prefix = ''): string {
  const plain = `${prefix}${text}`;
  if (!SPECIAL.test(text) || (!QUOTED.test(text) && isRead(plain, text))) return plain;
  const escaped = text.replace(/[\\`*_{}[\]<>#+\-.!|~&=]/g, '\\$&').replace(/^(\d+)\)/, '$1\\)');
  // A mark of full width cannot be escaped.
  return `${prefix}${escaped.replace(/^＃+/, (marks) => '\\#'.repeat(marks.length))}`;
}

function isRead(markdown: string, text: string): boolean {
  const report = new Report();
  const [block, ...more] = parseBlocks({ path: '', yaml: '', body: markdown }, report);
  const words = block !== undefined && 'text' in block ? block.text : null;
  return report.faults.length === 0 && more.length === 0 && words === text;
}
