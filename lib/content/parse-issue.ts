import type { z } from 'zod';
import { checkSchema, formatField } from './check-schema';
import type { Report } from './fault';
import { type Block, parseBlocks } from './markdown';
import { type MeasureText, parseMeasures } from './measures';
import { type FieldPath, parseYaml } from './parse-yaml';
import type { ContentFile } from './read-text';
import { issueFrontSchema } from './schema';
import { splitFrontMatter } from './split-front-matter';

/** An issue file that has passed every check that needs no other file. */
export type IssueFile = {
  id: string;
  path: string;
  front: z.output<typeof issueFrontSchema>;
  parts: PartText[];
  lineOf: (field: FieldPath) => number;
};
export type PartText = { label: string; line: number; measures: MeasureText[] };

/** issues/07.md → the issue 07; null if the report has a fault of this file that leaves nothing to work with. */
export function parseIssue(id: string, file: ContentFile, report: Report): IssueFile | null {
  const split = splitFrontMatter(file, report);
  if (split === null) return null;
  const parts = parseParts(parseBlocks(split, report), file.path, report);
  const yaml = parseYaml(split.yaml, file.path, 1, report);
  const front = yaml && checkSchema(issueFrontSchema, yaml, file.path, report);
  if (yaml === null || front === null) return null;
  const issue = { id, path: file.path, front, parts, lineOf: yaml.lineOf };
  checkRemaining(issue, report);
  checkUpdates(issue, report);
  return issue;
}

function parseParts(blocks: Block[], file: string, report: Report): PartText[] {
  const parts: { label: string; line: number; paragraphs: Extract<Block, { kind: 'paragraph' }>[] }[] = [];
  for (const block of blocks) {
    const part = parts.at(-1);
    if (block.kind === 'heading' && block.level === 2) {
      parts.push({ label: block.text, line: block.line, paragraphs: [] });
    } else if (block.kind === 'paragraph' && part !== undefined) {
      part.paragraphs.push(block);
    } else {
      const message = '问题的正文只由 ## 标题（例如 ## 整改情况：）和它下面的段落组成。请照此改写。';
      report.add({ file, line: block.line, message });
    }
  }
  if (parts.length === 0) {
    report.add({ file, line: 1, message: '没有正文。请在 --- 之后写 ## 整改情况： 和它的段落。' });
  }
  return parts.map(({ label, line, paragraphs }) => {
    if (paragraphs.length === 0)
      report.add({ file, line, message: `“${label}”下面没有段落。请补上，或删去这个标题。` });
    return { label, line, measures: parseMeasures(paragraphs, file, report) };
  });
}

function checkRemaining({ path, front, parts, lineOf }: IssueFile, report: Report): void {
  if (front.remaining === undefined) return;
  const measures = parts[1]?.measures ?? [];
  if (measures.length !== front.remaining.length) {
    const message = `写了 ${front.remaining.length} 条，第二部分有 ${measures.length} 段。请一段写一条，次序相同。`;
    report.add({ file: path, line: lineOf(['remaining']), field: 'remaining', message });
    return;
  }
  for (const [index, { target }] of front.remaining.entries()) {
    const measure = measures[index];
    if (target === undefined || measure === undefined || measure.text.includes(target)) continue;
    const field = ['remaining', index, 'target'];
    const message = `“${target}”不在它的段落里（第 ${measure.line} 行）。请照抄那一段的原话。`;
    report.add({ file: path, line: lineOf(field), field: formatField(field), message });
  }
}

function checkUpdates({ path, front, lineOf }: IssueFile, report: Report): void {
  for (const [index, update] of (front.updates ?? []).entries()) {
    const earlier = front.updates?.[index - 1];
    if (earlier === undefined || earlier.date < update.date) continue;
    const field = ['updates', index, 'date'];
    const message = `日期 ${update.date} 不晚于上一条的 ${earlier.date}。请按日期从早到晚排列，一天写一条。`;
    report.add({ file: path, line: lineOf(field), field: formatField(field), message });
  }
}
