import type { z } from 'zod';
import type { Report } from '@/lib/content/fault';
import type { ContentFile } from '@/lib/content/files/read-text';
import { issueFrontSchema } from '@/lib/model/issue-front-schema';
import { checkSchema } from './check-schema';
import { type MeasureText, parseMeasures } from './measures';
import { type Block, parseBlocks } from './parse-blocks';
import { type FieldPath, parseYaml } from './parse-yaml';
import { splitFrontMatter } from './split-front-matter';

/** An issue file that passed every check not needing other files. */
export type IssueFile = {
  id: string;
  path: string;
  front: z.output<typeof issueFrontSchema>;
  parts: PartText[];
  lineOf: (field: FieldPath) => number;
};
export type PartText = { label: string | null; line: number; measures: MeasureText[] };

/** issues/07.md → issue 07; null if faults of this file leave nothing to work with. */
export function parseIssue(id: string, file: ContentFile, report: Report): IssueFile | null {
  const split = splitFrontMatter(file, report);
  if (split === null) return null;
  const parts = parseParts(parseBlocks(split, report), file.path, report);
  const yaml = parseYaml(split.yaml, file.path, report);
  const front = yaml && checkSchema(issueFrontSchema, yaml, file.path, report);
  const empty = parts.filter(({ measures }) => measures.length === 0);
  if (front?.withoutText === undefined) {
    for (const { label, line } of empty) {
      const message = `“${label}”下面没有段落。请照 source.txt 补上；原文这里也没有字的，在文件开头写 withoutText: true。`;
      report.add({ file: file.path, line, message });
    }
  }
  if (yaml === null || front === null) return null;
  if (parts.length === 0 && front.sharedText === undefined && front.withoutText === undefined) {
    const message =
      '没有正文。请照 source.txt 在 --- 之后写上；与别的问题合写在章里的，写 sharedText: true；原文只有标题的，写 withoutText: true。';
    report.add({ file: file.path, line: 1, message });
  }
  if (front.withoutText !== undefined && parts.length > 0 && empty.length === 0) {
    const message = '这个问题有正文。请删去这个字段。';
    report.add({ file: file.path, line: yaml.lineOf(['withoutText']), field: 'withoutText', message });
  }
  if (parts.length > 0 && front.sharedText !== undefined) {
    const message = '这个问题有自己的正文。请删去这个字段，或把正文移到章里。';
    report.add({ file: file.path, line: yaml.lineOf(['sharedText']), field: 'sharedText', message });
  }
  return { id, path: file.path, front, parts, lineOf: yaml.lineOf };
}

type Paragraph = Extract<Block, { kind: 'paragraph' }>;

// 整改情况： alone on a line.
const LABEL = /^[^，。；：]{2,20}：$/;

function parseParts(blocks: Block[], file: string, report: Report): PartText[] {
  const parts: { label: string | null; line: number; paragraphs: Paragraph[] }[] = [];
  for (const block of blocks) {
    if (block.kind === 'heading') {
      const { level, text: label, line } = block;
      if (level !== 2) {
        const message = `标题“${label}”的级别不对。问题里的标题都用 ##，例如 ## 整改情况：。`;
        report.add({ file, line, message });
      }
      parts.push({ label, line, paragraphs: [] });
    } else if (block.kind === 'link') {
      report.add({ file, line: block.line, message: '问题的正文里不写链接。请删去，或改成普通文字。' });
    } else {
      const { text, line } = block;
      if (LABEL.test(text)) {
        const message = `“${text}”像是一个部分的标题，却写成了段落。请在它前面加上 ## 和一个空格。`;
        report.add({ file, line, message });
      }
      // Some notices continue after the heading without a label.
      if (parts.length === 0) parts.push({ label: null, line, paragraphs: [] });
      parts.at(-1)?.paragraphs.push(block);
    }
  }
  return parts.map(({ label, line, paragraphs }) => ({
    label,
    line,
    measures: parseMeasures(paragraphs, file, report),
  }));
}
