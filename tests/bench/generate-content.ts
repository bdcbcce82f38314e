import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Content } from '@/lib/content/read-content';
import { sha256 } from '@/lib/digest/sha256';
import { issueLines } from '@/lib/model/reading-order';

const PER_NOTICE = 50;

/** Writes a content folder of `count` issues in notices of 50, with the texts of a real one taken in turn. */
export function generateContent(folder: string, count: number, { notices: [model] }: Content): void {
  if (model === undefined) throw new Error('no notice to take texts from');
  mkdirSync(folder, { recursive: true });
  for (const file of ['site.yaml', 'bureaus', 'about.md', 'accessibility.md'])
    cpSync(join('content', file), join(folder, file), { recursive: true });
  for (let first = 0; first < count; first += PER_NOTICE) {
    const ids = Array.from({ length: Math.min(PER_NOTICE, count - first) }, (_, index) => first + index);
    // the rectified ones: they need no reason of their own
    const texts = ids.map((id) => issueLines(model.issues[id % 38] ?? model.issues[0] ?? never()));
    writeNotice(folder, first / PER_NOTICE + 1000, texts, model.bureau.slug);
  }
}

function never(): never {
  throw new Error('no issue to take texts from');
}

function writeNotice(content: string, number: number, texts: string[][], bureau: string): void {
  const folder = join(content, 'notices', `n${number}`);
  mkdirSync(join(folder, 'sections'), { recursive: true });
  mkdirSync(join(folder, 'issues'), { recursive: true });
  const title = '中共某单位党组关于巡察整改进展情况的通报';
  const headings = ['一、整改情况', '（一）各方面的情况', '1.各类问题'];
  // No two notices may have one source.
  const opening = `2023年4月20日至5月31日，第${number}巡察组对某单位开展巡察，并于2024年1月4日反馈了巡察意见。`;
  const source = [
    title,
    '2025年02月17日 17:21 来源：某单位',
    opening,
    ...headings,
    ...texts.flat(),
    '某单位',
    '2025年2月17日',
  ];
  const text = `${source.join('\n\n')}\n`;
  writeFileSync(join(folder, 'source.txt'), text);
  writeFileSync(join(folder, 'notice.md'), frontMatter(title, bureau, sha256(text)));
  const listed = texts.map((_, index) => `- [${idOf(index)}](../issues/${idOf(index)}.md)`).join('\n');
  const status = `---\nstatus:\n  - under: ${headings[0]}\n    is: 已整改\n    basis: 按章节归类\n---\n`;
  const body = headings.map((heading, index) => `${'#'.repeat(index + 1)} ${heading}\n\n`).join('');
  writeFileSync(join(folder, 'sections', '0.md'), `${opening}\n`);
  writeFileSync(join(folder, 'sections', '1.md'), `${status}${body}${listed}\n`);
  writeFileSync(join(folder, 'sections', '2.md'), '某单位\n\n2025年2月17日\n');
  for (const [index, [heading, label, ...measures]] of texts.entries()) {
    const file = `---\nheading: ${heading}\n---\n## ${label}\n\n${measures.join('\n\n')}\n`;
    writeFileSync(join(folder, 'issues', `${idOf(index)}.md`), file);
  }
}

const idOf = (index: number): string => String(index + 1).padStart(2, '0');

function frontMatter(title: string, bureau: string, sourceSha256: string): string {
  return `---
title: ${title}
titleLines: [${title}]
shortTitle: 某单位通报
bureau: ${bureau}
issuer: 某单位
published: 2025-02-17 17:21
source: 某单位
signed: 2025-02-17
asOf: 2025-02-17
inspection:
  team: 巡察组
  body: 某单位
  from: 2023-04-20
  to: 2023-05-31
  feedback: 2024-01-04
sourceSha256: ${sourceSha256}
---
`;
}
