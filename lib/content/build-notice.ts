import { isUnfinished, STATUS_LABELS } from '@/lib/status';
import { buildIssue } from './build-issue';
import type { Report } from './fault';
import type { Notice, Place, Section, SectionBlock, Status } from './notice';
import type { IssueFile } from './parse-issue';
import type { SectionFile } from './parse-section';
import type { NoticeFront } from './schema';

/** All files of one notice after their own checks. */
export type NoticeFiles = { slug: string; front: NoticeFront; sections: SectionFile[]; issues: IssueFile[] };

/** Puts the sections and issues of a notice together; a fault for every issue that has no place or no status there. */
export function buildNotice({ slug, front, sections, issues }: NoticeFiles, report: Report): Notice {
  const built = sections.map((section) => buildSection(section, slug, front.asOf, issues, report));
  const inOrder = built.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'issue' ? block.issue : [])),
  );
  return { ...front, slug, sections: built, issues: inOrder };
}

function buildSection(
  { number, path, statuses, blocks }: SectionFile,
  slug: string,
  asOf: string,
  issues: IssueFile[],
  report: Report,
): Section {
  let place: Place = { chapter: '', area: null, theme: null };
  let group: Status | null = null;
  const counters = [0, 0, 0];
  const built: SectionBlock[] = [];
  for (const block of blocks) {
    if (block.kind === 'paragraph') built.push({ kind: 'paragraph', text: block.text });
    else if (block.kind === 'heading') {
      const { level, text } = block;
      counters.fill(0, level);
      counters[level - 1] = (counters[level - 1] ?? 0) + 1;
      const id = ['s', number, ...counters.slice(1, level)].join('-').replace('s-', 's');
      built.push({ kind: 'heading', level, text, id });
      if (level === 1) place = { chapter: text, area: null, theme: null };
      else place = level === 2 ? { ...place, area: text, theme: null } : { ...place, theme: text };
      group = nearestGroup(place, statuses, asOf);
    } else {
      const file = issues.find(({ id }) => block.address === `../issues/${id}.md`);
      if (file === undefined) continue;
      if (group === null) {
        const message = `问题 ${file.id} 上面的标题没有写明状态。请在文件开头的 status 里给它的标题加一条 under、is、basis。`;
        report.add({ file: path, line: block.line, message });
        continue;
      }
      checkRemainingFits(file, group, report);
      built.push({ kind: 'issue', issue: buildIssue(file, slug, place, group) });
    }
  }
  return { number, blocks: built };
}

function nearestGroup(place: Place, statuses: SectionFile['statuses'], asOf: string): Status | null {
  for (const heading of [place.theme, place.area, place.chapter]) {
    const row = statuses.find(({ under }) => under === heading);
    if (row !== undefined) return { code: row.is, basis: row.basis, asOf, from: row.under };
  }
  return null;
}

function checkRemainingFits({ path, front, lineOf }: IssueFile, group: Status, report: Report): void {
  const where = `这个问题列在“${group.from}”之下，状态是 ${STATUS_LABELS[group.code]}`;
  const place = { file: path, line: lineOf(['remaining']), field: 'remaining' };
  if (isUnfinished(group.code) && front.remaining === undefined) {
    report.add({
      ...place,
      message: `缺少这个字段。${where}，要写明原因，例如 remaining: 下面写 - reasons: [政策调整]。`,
    });
  }
  if (!isUnfinished(group.code) && front.remaining !== undefined) {
    report.add({ ...place, message: `${where}，不写这个字段。请删去，或检查它列在哪个标题之下。` });
  }
}
