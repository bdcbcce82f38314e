import type { NoticeWithFiles } from '@/lib/content/across/known-notices';
import type { ContentFile } from '@/lib/content/files/read-text';
import { checkSchema } from '@/lib/content/parse/check-schema';
import { parseYaml } from '@/lib/content/parse/parse-yaml';
import { splitFrontMatter } from '@/lib/content/parse/split-front-matter';
import { checkErrata } from '@/lib/content/rules/check-errata';
import type { FrontMatterPosition } from '@/lib/content/rules/front-matter/check-inspection';
import { checkShortTitle } from '@/lib/content/rules/front-matter/check-short-title';
import { type NoticeFront, noticeFrontSchema } from '@/lib/model/notice-front-schema';
import type { Report } from './fault';

const BODY = '第二行 --- 下面的字不会公开。通报的字请写进 sections 或 issues 里的文件，备注请删去。';

/** The front matter of a notice, and its place for faults found later. */
export type ParsedFront = { front: NoticeFront; place: FrontMatterPosition };

/** Reads and checks notice.md; null if it has faults or is missing. */
export function parseNoticeFront(file: ContentFile | undefined, report: Report): ParsedFront | null {
  const split = file === undefined ? null : splitFrontMatter(file, report);
  const yaml = split && parseYaml(split.yaml, split.path, report);
  const front = split && yaml && checkSchema(noticeFrontSchema, yaml, split.path, report);
  if (split === null || yaml === null || front === null) return null;
  const { errata = [], published } = front;
  const { path } = split;
  const { lineOf } = yaml;
  checkErrata({ path, errata, lineOf, published: published.slice(0, 10), given: null }, report);
  const joined = front.titleLines.join('');
  if (joined !== front.title) {
    const message = `各行连起来是“${joined}”，与 title 不同。请改成一致。`;
    report.add({ file: path, line: lineOf(['titleLines']), field: 'titleLines', message });
  }
  checkShortTitle(front, { path, lineOf }, report);
  const stray = split.body.split('\n').findIndex((line) => line.trim() !== '');
  if (stray !== -1) report.add({ file: path, line: stray + 1, message: BODY });
  return { front, place: { path, lineOf } };
}

/** The earlier notice that a notice says it follows; null if it follows none. */
export function followedBy({
  front: { follows },
  place: { path, lineOf },
}: ParsedFront): NoticeWithFiles['follows'] {
  return follows === undefined ? null : { slug: follows, path, line: lineOf(['follows']) };
}
