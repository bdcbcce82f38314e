import { issueAnchor } from '@/lib/addresses';
import type { Evidence } from '@/lib/content/evidence/read-evidence';
import type { Report } from '@/lib/content/fault';
import type { IssueFile } from '@/lib/content/parse/parse-issue';
import type { SectionFile } from '@/lib/content/parse/parse-section';
import type { WithdrawnFile } from '@/lib/content/parse/parse-withdrawn-issue';
import { checkErrata } from '@/lib/content/rules/check-errata';
import { checkLater } from '@/lib/content/rules/check-later';
import { checkRemainingFits } from '@/lib/content/rules/check-remaining';
import type { Position, Section, SectionBlock, Status } from '@/lib/model/notice';
import { issueMark } from '@/lib/withdrawal-marks';
import { buildIssue } from './build-issue';

/** What the sections of a notice are built with; issues leave `unplaced` as they are placed. */
export type Building = {
  slug: string;
  asOf: string;
  published: string;
  unplaced: Map<string, IssueFile>;
  evidence: Evidence;
  gone: ReadonlyMap<string, WithdrawnFile>;
};

/** A section with its headings, paragraphs and issues; a fault for every issue without a status or that contradicts it. */
export function buildSection(
  { number, path, statuses, blocks }: SectionFile,
  { slug, asOf, published, unplaced, evidence, gone }: Building,
  report: Report,
): Section {
  let place: Position = { chapter: null, area: null, theme: null };
  let group: Status | null = null;
  const counters = [0, 0, 0];
  let paragraphs = 0;
  const built: SectionBlock[] = [];
  for (const block of blocks) {
    if (block.kind === 'paragraph') {
      paragraphs += 1;
      built.push({ kind: 'paragraph', text: block.text, id: `s${number}-p${paragraphs}` });
    } else if (block.kind === 'heading') {
      const { level, text } = block;
      counters.fill(0, level);
      counters[level - 1] = (counters[level - 1] ?? 0) + 1;
      const id = ['s', number, ...counters.slice(1, level)].join('-').replace('s-', 's');
      built.push({ kind: 'heading', level, text, id });
      if (level === 1) place = { chapter: text, area: null, theme: null };
      else place = level === 2 ? { ...place, area: text, theme: null } : { ...place, theme: text };
      group = nearestGroup(place, statuses ?? [], asOf);
    } else {
      const withdrawn = gone.get(block.address);
      if (withdrawn !== undefined) built.push(withdrawnBlock(withdrawn, slug));
      const file = unplaced.get(block.address);
      if (file === undefined) continue;
      unplaced.delete(block.address);
      if (statuses === null) continue;
      const given = ownStatus(file, asOf) ?? group;
      if (given === null) {
        const message = `问题 ${file.id} 上面的标题没有写明状态。请在文件开头的 status 里给它的标题加一条 under、is、basis；通报单独写明的，写在问题自己的 status 里。`;
        report.add({ file: path, line: block.line, message });
        continue;
      }
      checkRemainingFits(file, given, report);
      checkLater(file, given, report);
      const { path: issuePath, lineOf, front } = file;
      const errata = front.errata ?? [];
      const day = published.slice(0, 10);
      checkErrata({ path: issuePath, errata, lineOf, published: day, given: given.code }, report);
      built.push({
        kind: 'issue',
        issue: buildIssue(file, { notice: slug, evidence, position: place, given }),
      });
    }
  }
  return { number, blocks: built };
}

function withdrawnBlock({ id, withdrawal, files }: WithdrawnFile, notice: string): SectionBlock {
  return {
    kind: 'withdrawn',
    issue: { id, notice, withdrawal, files },
    text: issueMark(id),
    id: issueAnchor({ id }),
  };
}

// What the notice says about this issue wins over the heading that lists it.
function ownStatus({ front }: IssueFile, asOf: string): Status | null {
  if (front.status === undefined) return null;
  const { is: code, words = null } = front.status;
  return { code, basis: words === null ? 'unknown' : 'stated', asOf, origin: 'issue', evidence: words };
}

function nearestGroup(
  place: Position,
  statuses: NonNullable<SectionFile['statuses']>,
  asOf: string,
): Status | null {
  for (const heading of [place.theme, place.area, place.chapter]) {
    const row = statuses.find(({ under }) => under === heading);
    if (row !== undefined)
      return { code: row.is, basis: row.basis, asOf, origin: 'notice', evidence: row.under };
  }
  return null;
}
