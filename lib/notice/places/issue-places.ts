import type { Issue, Notice, WithdrawnIssue } from '@/lib/model/notice';
import type { Heading } from '@/lib/notice/outline';

/** The place of an issue in its notice, whether it is still there or withdrawn. */
export type IssuePlace = { kind: 'issue'; issue: Issue } | { kind: 'withdrawn'; issue: WithdrawnIssue };

/** A heading with the places of the issues listed right under it; null for issues without a heading. */
export type PlaceGroup = { heading: Heading | null; places: IssuePlace[] };

/** The places of all issues in the order of the notice, under the headings that list them. */
export function issuePlaces({ sections }: Pick<Notice, 'sections'>): PlaceGroup[] {
  const groups: PlaceGroup[] = [];
  for (const { blocks } of sections) {
    let group: PlaceGroup = { heading: null, places: [] };
    groups.push(group);
    for (const block of blocks) {
      if (block.kind === 'heading') {
        group = { heading: block, places: [] };
        groups.push(group);
      }
      if (block.kind === 'issue') group.places.push({ kind: 'issue', issue: block.issue });
      if (block.kind === 'withdrawn') group.places.push({ kind: 'withdrawn', issue: block.issue });
    }
  }
  return groups.filter(({ places }) => places.length > 0);
}
