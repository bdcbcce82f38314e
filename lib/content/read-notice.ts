import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { buildNotice } from './build-notice';
import { checkListing } from './check-listing';
import { checkSchema } from './check-schema';
import { checkSource } from './check-source';
import type { Report } from './fault';
import type { Notice } from './notice';
import { parseIssue } from './parse-issue';
import { parseSection } from './parse-section';
import { parseYaml } from './parse-yaml';
import { type ContentFile, readText } from './read-text';
import { type NoticeFront, noticeFrontSchema } from './schema';
import { splitFrontMatter } from './split-front-matter';

/** Reads and checks one notice folder, given relative to `root` with /; null if the report has its faults. */
export function readNotice(root: string, folder: string, report: Report): Notice | null {
  const faultsBefore = report.faults.length;
  const files = new Map<string, ContentFile>();
  for (const name of [
    'notice.md',
    ...markdownIn(root, folder, 'sections'),
    ...markdownIn(root, folder, 'issues'),
  ]) {
    const path = `${folder}/${name}`;
    if (!existsSync(join(root, path))) {
      report.add({ file: path, message: '缺少这个文件。请照 content/README.md 的例子建立。' });
      continue;
    }
    const file = readText(root, path, report);
    if (file !== null) files.set(name, file);
  }

  const front = parseNoticeFront(files.get('notice.md'), report);
  const inFolder = (kind: string) => [...files].filter(([name]) => name.startsWith(`${kind}/`));
  const sections = inFolder('sections').map(([name, file]) =>
    parseSection(Number(basename(name, '.md')), file, report),
  );
  const issues = inFolder('issues').map(([name, file]) => parseIssue(basename(name, '.md'), file, report));
  const goodSections = sections.filter((section) => section !== null).sort((a, b) => a.number - b.number);
  const ids = markdownIn(root, folder, 'issues').map((name) => basename(name, '.md'));
  // with a section unreadable, the issues it lists would be reported as missing
  if (goodSections.length === markdownIn(root, folder, 'sections').length) {
    checkListing(goodSections, ids, folder, report);
  }
  if (front === null) return null;

  const slug = basename(folder);
  const goodIssues = issues.filter((issue) => issue !== null);
  const notice = buildNotice({ slug, front, sections: goodSections, issues: goodIssues }, report);
  // an incomplete notice cannot equal its source
  if (report.faults.length === faultsBefore) checkAgainstSource(root, folder, notice, files, report);
  return report.faults.length === faultsBefore ? notice : null;
}

function markdownIn(root: string, folder: string, kind: string): string[] {
  const path = join(root, folder, kind);
  if (!existsSync(path)) return [];
  const names = readdirSync(path).filter((name) => name.endsWith('.md'));
  return names.sort().map((name) => `${kind}/${name}`);
}

function parseNoticeFront(file: ContentFile | undefined, report: Report): NoticeFront | null {
  const split = file === undefined ? null : splitFrontMatter(file, report);
  const yaml = split && parseYaml(split.yaml, split.path, 1, report);
  const front = split && yaml && checkSchema(noticeFrontSchema, yaml, split.path, report);
  if (front === null || front.titleLines.join('') === front.title) return front;
  const line = yaml?.lineOf(['titleLines']) ?? 1;
  const message = `各行连起来是“${front.titleLines.join('')}”，与 title 不同。请改成一致。`;
  report.add({ file: split?.path ?? '', line, field: 'titleLines', message });
  return null;
}

function checkAgainstSource(
  root: string,
  folder: string,
  notice: Notice,
  files: ReadonlyMap<string, ContentFile>,
  report: Report,
): void {
  const path = `${folder}/source.txt`;
  if (!existsSync(join(root, path))) {
    report.add({ file: path, message: '缺少收到的原文。没有它就无法核对文字是否一致，请放回。' });
    return;
  }
  const source = readText(root, path, report);
  if (source === null) return;
  checkSource(notice, { ...source, bytes: readFileSync(join(root, path)) }, folder, files, report);
}
