import {
  erratumAnchor,
  evidencePath,
  issuePath,
  measurePath,
  noticePath,
  updateAnchor,
} from '@/lib/addresses';
import { writtenUpdates } from '@/lib/model/across/written-updates';
import type { Erratum } from '@/lib/model/erratum-schema';
import { evidenceFiles } from '@/lib/model/evidence/evidence-files';
import { checksumOf } from '@/lib/model/evidence/withdrawn-checksums';
import type { Issue, Notice } from '@/lib/model/notice';
import type { Published } from '@/lib/model/published';
import type { Update } from '@/lib/model/update-schema';
import { addressesToRecord } from '@/lib/pages/all-pages';
import { STATUS_LABELS } from '@/lib/status';
import { isMark } from '@/lib/withdrawal-marks';
import { digest } from './digest';
import { evidenceDigest } from './evidence-digest';
import { noticeWithoutErrata } from './without-errata';

/**
 * Everything the site publishes: addresses, and the text at each as first published, before any erratum; nothing of
 * what is withdrawn. An issue and its measures are hashed separately, so that a changed word is reported at one address.
 */
export function publishable(notices: readonly Notice[]): Published {
  return {
    pages: addressesToRecord(notices),
    texts: Object.fromEntries(notices.flatMap(textsOf)),
  };
}

// By address, each as `day hash status` or `day hash`.
function textsOf(notice: Notice): [string, string][] {
  const { notice: first } = noticeWithoutErrata(notice);
  const day = first.published.slice(0, 10);
  const frame = first.sections.flatMap(({ blocks }) =>
    blocks.map((block) =>
      // A withdrawn issue keeps its place.
      block.kind === 'issue' || block.kind === 'withdrawn' ? block.issue.id : block.text,
    ),
  );
  return [
    [noticePath(first), `${day} ${digest([first.title, ...frame])}`],
    ...errataOf(noticePath(first), first.errata),
    ...first.issues.flatMap((issue) => issueTexts(issue, day)),
    ...filesOf(first),
  ];
}

function issueTexts(issue: Issue, day: string): [string, string][] {
  const { heading, responsible, deadline, parts, given } = issue;
  const measures = parts.flatMap((part) => part.measures).filter((measure) => !isMark(measure.text));
  const shape = parts.map(({ label, measures: own }) => [label, ...own.map(({ id }) => id)]);
  const text = digest([heading, responsible, deadline?.words ?? null, shape]);
  return [
    [issuePath(issue), `${day} ${text} ${STATUS_LABELS[given.code]}`],
    ...measures.map((measure): [string, string] => [
      measurePath(issue, measure),
      `${day} ${digest([measure.ordinal, measure.text])}`,
    ]),
    // What comes from a follow-up is recorded there.
    ...writtenUpdates(issue)
      .filter((update) => !isMark(update.text))
      .map((update): [string, string] => {
        const { date, text: words, source, status = null, target, measure = null } = update;
        // The words of a target are part of the text, which an erratum may change.
        const content = [words, source, status, target !== undefined, measure, ...evidenceOf(update)];
        return [`${issuePath(issue)}#${updateAnchor(update)}`, `${date} ${digest(content)}`];
      }),
    ...errataOf(issuePath(issue), issue.errata),
  ];
}

// Nothing for an update without evidence, whose hash stays as it was before there was any. A withdrawn file leaves its digest.
function evidenceOf({ link, file, withdrawnFile }: Update): unknown[] {
  if (link === undefined && file === undefined && withdrawnFile === undefined) return [];
  const digest = file === undefined ? (withdrawnFile?.record ?? null) : evidenceDigest(file);
  return [[link?.address ?? null, link?.title ?? null], digest];
}

// A file with the beginning of its own checksum, so that it can be compared with what lies on a server.
function filesOf(notice: Notice): [string, string][] {
  return evidenceFiles(notice).map(({ file, first }) => [
    evidencePath(notice, file),
    `${first.update.date} ${checksumOf(file)}`,
  ]);
}

function errataOf(page: string, errata: readonly Erratum[]): [string, string][] {
  return errata.flatMap(({ date, of: kind = 'text', from, to, reason }, index): [string, string][] =>
    isMark(to)
      ? []
      : [[`${page}#${erratumAnchor(index + 1)}`, `${date} ${digest([kind, from, to, reason])}`]],
  );
}
