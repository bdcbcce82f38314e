import { chineseNumeral } from '@/lib/numerals';
import { restoreFullWidth } from './restore-full-width';

/** A content file as the source gives it: an issue has its heading, every file has its Markdown body. */
export type CutFile = { name: string; heading?: string; body: string };

const PART_LABEL = /^(整改情况|[^，。：]{0,8}整改的原因及下一步措施)：/;

/** Cuts a paragraph into its measures: at 一是, 二是 … in rising order, after a full stop, semicolon or at the start. */
export function cutMeasures(paragraph: string): string[] {
  const measures: string[] = [];
  let rest = paragraph;
  for (let n = 2; rest !== ''; n += 1) {
    const next = rest.search(new RegExp(`(?<=[。；])${chineseNumeral(n)}是`));
    const end = next === -1 ? rest.length : next;
    measures.push(rest.slice(0, end));
    rest = rest.slice(end);
  }
  return measures;
}

function headingLine(line: string): string | null {
  if (/^[一二三四五六七八九十]+、/.test(line)) return `# ${line}`;
  if (/^（[一二三四五六七八九十]+）[^。]+$/.test(line)) return `## ${line}`;
  if (/^\d+\.(?!\d).+[^。]$/.test(line)) return `### ${line}`;
  return null;
}

const isIssueHeading = (line: string): boolean => /^(（\d+）|\d+\.(?!\d)).+。$/.test(line);

/** Cuts the notice as received into the bodies of its section and issue files, in full-width punctuation. */
export function cutNotice(source: string): CutFile[] {
  const lines = restoreFullWidth(source)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const title = lines.findIndex((line) => /^中共.+的通报$/.test(line));
  const signed = lines.findIndex((line) => /^\d{4}年\d{1,2}月\d{1,2}日$/.test(line));

  const sections: string[][] = [[]];
  const issues: string[][] = [];
  for (const [index, line] of lines.slice(title + 2, signed + 1).entries()) {
    const heading = headingLine(line);
    const closing = line.includes('联系电话：') && index > 0;
    if (heading?.startsWith('# ') || closing) sections.push([]);
    const section = sections.at(-1);
    const issue = issues.at(-1);
    const label = PART_LABEL.exec(line)?.[0];
    if (heading !== null) section?.push(heading);
    else if (isIssueHeading(line)) {
      issues.push([line]);
      section?.push(`- ${String(issues.length).padStart(2, '0')}`);
    } else if (label !== undefined && issue !== undefined) {
      issue.push(`## ${label}`, ...cutMeasures(line.slice(label.length)));
    } else section?.push(line);
  }

  return [
    ...sections.map((blocks, n) => ({ name: `sections/${n}.md`, body: sectionBody(blocks) })),
    ...issues.map(([heading = '', ...blocks], n) => ({
      name: `issues/${String(n + 1).padStart(2, '0')}.md`,
      heading,
      body: `${blocks.join('\n\n')}\n`,
    })),
  ];
}

function sectionBody(blocks: string[]): string {
  const body = blocks.reduce((text, block, index) => {
    const listGoesOn = block.startsWith('- ') && blocks[index - 1]?.startsWith('- ');
    const line = block.replace(/^- (\d+)$/, '- [$1](../issues/$1.md)');
    return `${text}${index === 0 ? '' : listGoesOn ? '\n' : '\n\n'}${line}`;
  }, '');
  return `${body}\n`;
}
