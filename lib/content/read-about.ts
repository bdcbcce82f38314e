import { readText } from '@/lib/content/files/read-text';
import { checkSchema } from '@/lib/content/parse/check-schema';
import { parseYaml } from '@/lib/content/parse/parse-yaml';
import { sectionsToHtml } from '@/lib/content/parse/sections-to-html';
import { splitFrontMatter } from '@/lib/content/parse/split-front-matter';
import type { About } from '@/lib/model/about';
import { aboutFrontSchema } from '@/lib/model/about-front-schema';
import type { Report } from './fault';

/** Reads content/about.md; null if it has faults. */
export function readAbout(root: string, folder: string, report: Report): About | null {
  const path = `${folder}/about.md`;
  const file = readText(root, path, report);
  const split = file && splitFrontMatter(file, report);
  const faultsBefore = report.faults.length;
  const sections = split && sectionsToHtml(split, report);
  // A heading with a fault is not counted.
  const isCounted = report.faults.length === faultsBefore;
  const yaml = split && parseYaml(split.yaml, path, report);
  const front = yaml && checkSchema(aboutFrontSchema, yaml, path, report);
  if (!sections || !yaml || !front) return null;
  if (!isCounted) return null;
  if (sections.length !== front.ids.length) {
    const message = `写了 ${front.ids.length} 个，正文有 ${sections.length} 个 ## 标题。请一个标题写一个，次序相同。`;
    report.add({ file: path, line: yaml.lineOf(['ids']), field: 'ids', message });
    return null;
  }
  const { title, description, ids } = front;
  return {
    title,
    description,
    sections: sections.map((section, index) => ({ id: ids[index] ?? '', ...section })),
  };
}
