import { withdrawnEvidence } from '@/lib/content/published/withdrawn-evidence';
import type { Content } from '@/lib/content/read-content';
import { sha256 } from '@/lib/digest/sha256';
import type { Notice, WithdrawnFile, WithdrawnNotice } from '@/lib/model/notice';
import { bodyNames } from '@/lib/notice/body-names';
import { isRepeatedTitle } from '@/lib/notice/several/is-repeated-title';

type AnyNotice = Notice | WithdrawnNotice;

/** The content, and what is found once for all notices. */
type Known = Content & { withdrawnFiles: readonly WithdrawnFile[]; bodies: readonly string[] };

/**
 * What the files of a notice depend on beside the program and the notice's own folder. Something new that its pages say,
 * above all of other notices, is a line here; tests/unit/keys/pages-and-keys.test.tsx fails until it is.
 */
const DEPENDENCIES: Record<string, (known: Known, notice: AnyNotice) => unknown> = {
  settings: ({ site, about, accessibility }) => [site, about, accessibility],
  notice: (_, notice) => notice,
  slips: ({ slips }, { slug }) => slips.filter(({ notice }) => notice === slug),
  withdrawnFiles: ({ withdrawnFiles }, { slug }) =>
    withdrawnFiles.flatMap(({ name, withdrawal, of }) =>
      of.notice.slug === slug ? [[name, withdrawal]] : [],
    ),
  // They stay on one line, in whichever notice they stand.
  bodies: ({ bodies }) => bodies,
  // Their pages have the month of the notice in their titles.
  repeated: ({ notices }, notice) =>
    'withdrawal' in notice
      ? []
      : [notice.title, ...notice.issues.map(({ title }) => title)].filter((title) =>
          isRepeatedTitle(title, notice, notices),
        ),
  // The page of a withdrawn notice has the header of the newest one.
  newest: ({ notices }, notice) => ('withdrawal' in notice ? notices[0]?.slug : null),
};

/**
 * The key of every notice, withdrawn ones included, by its name: as long as it stays the same, so do all files of the
 * notice. `code` stands for the program, `folderOf` for the files in the folder of a notice.
 */
export function noticeKeys(
  content: Content,
  { code, folderOf }: { code: string; folderOf: (slug: string) => string },
): Map<string, string> {
  const { site, notices, withdrawnNotices } = content;
  const known = {
    ...content,
    withdrawnFiles: withdrawnEvidence(content),
    bodies: bodyNames(site, notices),
  };
  return new Map(
    [...notices, ...withdrawnNotices].map((notice) => {
      const named = Object.entries(DEPENDENCIES).map(([name, of]) => [name, of(known, notice)]);
      return [notice.slug, sha256(JSON.stringify([code, folderOf(notice.slug), ...named]))];
    }),
  );
}
