import { basename } from 'node:path';
import type { NoticeWithFiles } from '@/lib/content/across/known-notices';
import { findBureau } from '@/lib/content/bureaus/find-bureau';
import type { Bureaus } from '@/lib/content/bureaus/read-bureaus';
import { checkEvidence, checkUnused } from '@/lib/content/evidence/check-evidence';
import { readEvidence } from '@/lib/content/evidence/read-evidence';
import { listFolder } from '@/lib/content/files/list-folder';
import { markdownFiles } from '@/lib/content/files/markdown-files';
import { readBytes } from '@/lib/content/files/read-bytes';
import { type ContentFile, decodeText, readText } from '@/lib/content/files/read-text';
import { parseIssue } from '@/lib/content/parse/parse-issue';
import { parseSection, type SectionFile } from '@/lib/content/parse/parse-section';
import { isWithdrawnFile, parseWithdrawnIssue } from '@/lib/content/parse/parse-withdrawn-issue';
import { checkNoticeFolder } from '@/lib/content/rules/check-folders';
import { checkAllListed, checkLinks } from '@/lib/content/rules/check-listing';
import { checkRelated } from '@/lib/content/rules/check-related';
import { checkRemaining } from '@/lib/content/rules/check-remaining';
import { checkFutureDays } from '@/lib/content/rules/check-updates';
import { checkAsOf } from '@/lib/content/rules/front-matter/check-as-of';
import { checkInspection } from '@/lib/content/rules/front-matter/check-inspection';
import { checkSigned } from '@/lib/content/rules/front-matter/check-signed';
import { checkSourceUrl } from '@/lib/content/rules/front-matter/check-source-url';
import { checkSource, type SourceFile } from '@/lib/content/source/check-source';
import { hasRestoredMarks } from '@/lib/content/source/has-restored-marks';
import { noticeLines } from '@/lib/model/reading-order';
import { buildNotice } from './build/build-notice';
import { Report } from './fault';
import { followedBy, parseNoticeFront } from './parse-notice-front';

/** What a notice is read against: the bureaus, today, without which no update counts as future, and the hosts that links may name. */
export type NoticeReading = {
  bureaus: Bureaus;
  today?: string | undefined;
  hosts?: readonly string[] | null;
};

// A notice is one page, of 3 KB for each issue: this many make 3 MB.
const MOST_ISSUES = 1000;

/** Reads and checks one notice folder, given relative to `root` with /; null if it has faults. */
export function readNotice(
  root: string,
  folder: string,
  whole: Report,
  { bureaus, today, hosts = null }: NoticeReading,
): NoticeWithFiles | null {
  const report = new Report();
  checkNoticeFolder(listFolder(root, folder, report), folder, report);
  const sectionNames = markdownFiles(root, folder, 'sections', report);
  const issueNames = markdownFiles(root, folder, 'issues', report);
  if (issueNames.length > MOST_ISSUES) {
    whole.add({
      file: `${folder}/issues`,
      message: `这里有 ${issueNames.length} 个问题，没有读：一份通报不能超过 ${MOST_ISSUES} 个。请看看是不是放错了文件；确实有这样多的，请分成几份通报。`,
    });
    return null;
  }
  // What is misnamed or missing would be reported again as missing words.
  const areAllNamed = report.faults.length === 0;
  const files = new Map<string, ContentFile>();
  for (const name of ['notice.md', ...sectionNames, ...issueNames]) {
    const file = readText(root, `${folder}/${name}`, report);
    if (file !== null) files.set(name, file);
  }
  const parseAll = <Parsed>(names: string[], parse: (id: string, file: ContentFile) => Parsed | null) =>
    names.flatMap((name) => {
      const file = files.get(name);
      const parsed = file === undefined ? null : parse(basename(name, '.md'), file);
      return parsed === null ? [] : [parsed];
    });

  const parsed = parseNoticeFront(files.get('notice.md'), report);
  const front = parsed?.front ?? null;
  const sections = parseAll(sectionNames, (number, file) => parseSection(Number(number), file, report));
  const isGone = (name: string): boolean => isWithdrawnFile(files.get(name) ?? { text: '' });
  const liveNames = issueNames.filter((name) => !isGone(name));
  const issues = parseAll(liveNames, (id, file) => parseIssue(id, file, report));
  const withdrawn = parseAll(issueNames.filter(isGone), (id, file) => parseWithdrawnIssue(id, file, report));
  const ids = issueNames.map((name) => basename(name, '.md'));
  checkLinks(sections, ids, report);
  checkRelated(
    issues,
    liveNames.map((name) => basename(name, '.md')),
    report,
  );
  for (const issue of issues) checkRemaining(issue, report);
  const wholeFrame = sections.length > 0 && sections.length === sectionNames.length;
  // Issues listed in an unreadable section would be reported as not listed.
  if (wholeFrame) {
    checkAllListed(sections, ids, folder, report);
  }
  const evidence = readEvidence(root, folder, report);
  const allowed = { folder, files: evidence, hosts };
  checkEvidence(issues, allowed, report);
  // An unreadable issue may name the file.
  if (issueNames.length > 0 && issues.length === liveNames.length) checkUnused(issues, allowed, report);
  const notice = buildNotice(
    { slug: basename(folder), front, sections, issues, evidence, withdrawn },
    report,
  );
  const source = readSource(root, folder, report);
  if (areAllNamed && notice !== null && source !== null)
    checkSource(notice, { source, files, folder }, report);
  // An unreadable chapter may hold the words.
  if (parsed !== null && wholeFrame) {
    const texts = [parsed.front.title, ...sections.flatMap(wordsOf)];
    checkInspection(parsed.front, parsed.place, texts, report);
    checkAsOf(parsed.front, parsed.place, texts, report);
    checkSigned(parsed.front, sections, parsed.place.path, report);
  }
  const inBureau = parsed && findBureau(parsed, bureaus, report);
  if (parsed !== null) checkSourceUrl(parsed.front, parsed.place, hosts, report);
  if (today !== undefined) for (const issue of issues) checkFutureDays(issue, today, report);
  for (const fault of report.faults) whole.add(fault);
  for (const warning of report.warnings) whole.warn(warning);
  if (report.faults.length > 0 || notice === null || source === null || inBureau === null) return null;
  const received = decodeText(source.bytes, source.path, whole);
  if (received === null) return null;
  const restoredMarks = hasRestoredMarks(noticeLines(notice), received);
  return {
    notice: { ...notice, ...inBureau, restoredMarks },
    files: issues,
    follows: parsed && followedBy(parsed),
  };
}

const wordsOf = ({ blocks }: SectionFile): string[] =>
  blocks.flatMap((block) => (block.kind === 'link' ? [] : block.text));

function readSource(root: string, folder: string, report: Report): SourceFile | null {
  const path = `${folder}/source.txt`;
  const missing = '缺少收到的原文。没有它就无法核对文字是否一致，请放回。';
  const bytes = readBytes(root, path, missing, report);
  return bytes && { path, bytes };
}
