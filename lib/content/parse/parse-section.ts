import type { z } from 'zod';
import type { Report } from '@/lib/content/fault';
import type { ContentFile } from '@/lib/content/files/read-text';
import { statusDisagreement } from '@/lib/content/parse/status-disagreement';
import { sectionFrontSchema } from '@/lib/model/section-front-schema';
import { checkSchema, formatField } from './check-schema';
import { nearest } from './nearest';
import { type Block, parseBlocks } from './parse-blocks';
import { parseYaml } from './parse-yaml';
import { splitFrontMatter } from './split-front-matter';

/** A section file that passed every check not needing other files; `statuses` is null if one has a fault. */
export type SectionFile = {
  number: number;
  path: string;
  statuses: NonNullable<z.output<typeof sectionFrontSchema>['status']> | null;
  blocks: Block[];
};

type Heading = Extract<Block, { kind: 'heading' }>;

/** sections/2.md → section 2; null if faults of this file leave nothing to work with. */
export function parseSection(number: number, file: ContentFile, report: Report): SectionFile | null {
  const split = splitFrontMatter(file, report);
  if (split === null) return null;
  const blocks = parseBlocks(split, report);
  const yaml = parseYaml(split.yaml, file.path, report);
  const front = yaml && checkSchema(sectionFrontSchema, yaml, file.path, report);
  if (yaml === null || front === null) return null;
  const statuses = front.status ?? [];
  const headings = blocks.filter((block) => block.kind === 'heading');
  const texts = headings.map(({ text }) => text);
  checkLevels(headings, file.path, report);
  checkLostHeadings(blocks, file.path, report);
  const faultsBefore = report.faults.length;
  let statusesFit = true;
  for (const [index, { under, is, basis }] of statuses.entries()) {
    const field = ['status', index, 'under'];
    const place = { file: file.path, line: yaml.lineOf(field), field: formatField(field) };
    const earlier = statuses.findIndex((row) => row.under === under);
    if (earlier < index) {
      report.add({ ...place, message: `标题“${under}”写了两次，第 ${earlier + 1} 条也是它。请删去一条。` });
    } else if (blocks.some((block) => block.kind === 'paragraph' && block.text === under)) {
      // It lacks its marks, which is reported there.
      statusesFit = false;
    } else if (!texts.includes(under)) {
      const near = nearest(under, texts);
      const guess = near === null ? '' : `你要写的是“${near}”吗？`;
      report.add({ ...place, message: `这个文件里没有标题“${under}”。${guess}请照抄标题的原文。` });
    }
    const isHeading = earlier === index && texts.includes(under);
    const disagreement = isHeading ? statusDisagreement(under, is, basis) : null;
    if (disagreement !== null) {
      const path = ['status', index, 'is'];
      const field = { line: yaml.lineOf(path), field: formatField(path) };
      report.add({ file: file.path, ...field, message: disagreement });
    }
  }
  const known = statusesFit && report.faults.length === faultsBefore;
  return { number, path: file.path, statuses: known ? statuses : null, blocks };
}

function checkLevels(headings: Heading[], file: string, report: Report): void {
  let above = 0;
  for (const [index, { level, text, line }] of headings.entries()) {
    const like = headings.slice(0, index).find((earlier) => numbering(earlier.text) === numbering(text));
    if (level > above + 1 || level > 3) {
      const message = `标题“${text}”的级别不对。章用 #，方面用 ##，类别用 ###，中间不能跳级。`;
      report.add({ file, line, message });
    } else if (numbering(text) !== null && like !== undefined && like.level !== level) {
      const [here, there] = [level, like.level].map((depth) => '#'.repeat(depth));
      const message = `标题“${text}”用了 ${here}，同样编号的“${like.text}”用了 ${there}。请改成一致。`;
      report.add({ file, line, message });
    }
    above = level;
  }
}

function checkLostHeadings(blocks: Block[], file: string, report: Report): void {
  // A list of attachments is numbered too.
  const attachments = blocks.findIndex(
    (block) => block.kind === 'paragraph' && /^附件?[一二三四五\d]*：/.test(block.text),
  );
  for (const block of attachments === -1 ? blocks : blocks.slice(0, attachments)) {
    if (block.kind !== 'paragraph' || block.text.includes('。') || numbering(block.text) === null) continue;
    const message = `“${block.text}”像是标题，却写成了段落。标题前面要有 #、## 或 ###，再空一格。`;
    report.add({ file, line: block.line, message });
  }
}

// 一、 （一） 1. distinguish three levels of heading.
function numbering(text: string): string | null {
  const kinds = {
    chapter: /^[一二三四五六七八九十]+、/,
    area: /^（[一二三四五六七八九十]+）/,
    theme: /^\d+\.(?!\d)/,
  };
  return Object.entries(kinds).find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}
