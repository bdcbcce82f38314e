import type { z } from 'zod';
import { readText } from '@/lib/content/files/read-text';
import { checkSchema } from '@/lib/content/parse/check-schema';
import { parseYaml } from '@/lib/content/parse/parse-yaml';
import { sectionsToHtml } from '@/lib/content/parse/sections-to-html';
import { splitFrontMatter } from '@/lib/content/parse/split-front-matter';
import type { About } from '@/lib/model/about';
import type { Report } from './fault';

type Front = { ids: string[] };

/** Reads a page that editors write: the fields of its front matter, and its sections; null if it has faults. */
export function readProse<Fields extends Front>(
  root: string,
  path: string,
  schema: z.ZodType<Fields>,
  report: Report,
): { front: Fields; sections: About['sections'] } | null {
  const file = readText(root, path, report);
  const split = file && splitFrontMatter(file, report);
  const faultsBefore = report.faults.length;
  const sections = split && sectionsToHtml(split, report);
  // A heading with a fault is not counted.
  const isCounted = report.faults.length === faultsBefore;
  const yaml = split && parseYaml(split.yaml, path, report);
  const front = yaml && checkSchema(schema, yaml, path, report);
  if (!sections || !yaml || !front) return null;
  if (!isCounted) return null;
  const { ids } = front;
  if (sections.length !== ids.length) {
    const message = `写了 ${ids.length} 个，正文有 ${sections.length} 个 ## 标题。请一个标题写一个，次序相同。`;
    report.add({ file: path, line: yaml.lineOf(['ids']), field: 'ids', message });
    return null;
  }
  return { front, sections: sections.map((section, index) => ({ id: ids[index] ?? '', ...section })) };
}
