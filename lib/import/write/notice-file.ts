import { firstMissing } from '@/lib/content/rules/front-matter/check-short-title';
import { formatDate, formatMonth } from '@/lib/dates';
import { withoutBlanks } from '@/lib/folding';
import type { ParsedInspection, ParsedNotice } from '@/lib/import/parsed-notice';
import type { KnownBureau } from '@/lib/import/review/bureau-of';
import { matchable } from '@/lib/import/text/matchable';
import { SUPPLIED } from '@/lib/model/notice-front-schema';
import { frontMatter, inBrackets } from './front-matter';
import { restoreFullWidth } from './restore-full-width';
import type { Supplied } from './supplied';

/** notice.md with the fields found in the input, and those that the editor supplies where there was none. */
export function noticeFile(
  read: ParsedNotice,
  bureau: KnownBureau | null,
  sha256: string,
  supplied: Supplied['fields'] = {},
): string {
  const notice = withSupplied(read, supplied);
  const title = titleOf(notice);
  const { issuer, published, source, signed, inspection } = notice;
  const given = (words: string | null): string | undefined =>
    words === null ? undefined : restoreFullWidth(words);
  const notPrinted = SUPPLIED.filter(
    (field) => supplied[field] !== undefined && (read[field] === null || read[field]?.length === 0),
  );
  return frontMatter({
    title: title ?? undefined,
    titleLines: title === null ? undefined : titleLines(notice, title),
    shortTitle: shortTitle(notice) ?? undefined,
    bureau: bureau?.slug,
    issuer: given(issuer),
    published: published?.slice(0, 16),
    source: given(source),
    signed: signed ?? undefined,
    asOf: signed ?? published?.slice(0, 10),
    inspection: inspectionFields(inspection, issuer),
    notPrinted: notPrinted.length === 0 ? undefined : inBrackets(notPrinted),
    boilerplate:
      read.leftOut.length > 0 && listsBoilerplate(read) ? read.leftOut.map(({ text }) => text) : undefined,
    sourceSha256: sha256,
  });
}

// What was read stays as it is.
function withSupplied(notice: ParsedNotice, { title, issuer, published }: Supplied['fields']): ParsedNotice {
  return {
    ...notice,
    title: notice.title.length > 0 || title === undefined ? notice.title : [{ line: 0, text: title }],
    issuer: notice.issuer ?? issuer ?? null,
    published: notice.published ?? published ?? null,
  };
}

/** The title as printed, on one line; null if there is none. */
export function titleOf({ title }: ParsedNotice): string | null {
  return title.length === 0 ? null : restoreFullWidth(title.map(({ text }) => text).join(''));
}

// 中共某局党组 / 关于…的通报
function titleLines({ title }: ParsedNotice, joined: string): string[] {
  if (title.length > 1) return title.map(({ text }) => restoreFullWidth(text));
  const at = matchable(joined).indexOf('关于');
  return at < 4 ? [joined] : [joined.slice(0, at).trim(), joined.slice(at)];
}

// 巡察整改进展情况通报（2025年2月）, in characters of the title
function shortTitle({ title, issuer, signed, published }: ParsedNotice): string | null {
  const month = (signed ?? published)?.slice(0, 7);
  if (month === undefined || title.length === 0) return null;
  const words = withoutBlanks(title.map(({ text }) => text).join(''));
  // 审计 in 某县审计局 is a name.
  const about = matchable(words).replace(matchable(withoutBlanks(issuer ?? '')), '');
  const kind = /巡察|巡视|督察|审计/.exec(about)?.[0] ?? '';
  const form =
    [`${kind}整改进展情况`, `${kind}整改`, '整改', kind].find((one) => firstMissing(one, words) === null) ??
    '';
  return `${form}${/报告|公示|公告|清单/.exec(matchable(words))?.[0] ?? '通报'}（${formatMonth(month)}）`;
}

// Without its body it is incomplete, and the check asks for it. The issuer's name is the full form of the body named in the opening.
function inspectionFields(
  inspection: ParsedInspection,
  issuer: string | null,
): Record<string, string> | undefined {
  const { team, body, from, to, feedback } = inspection;
  if (team === null) return undefined;
  const full = (issuer ?? '').replace(/^中共/, '').replace(/(?:党组|党委|委员会)$/, '');
  const name = body !== null && full.endsWith(body) ? full : body;
  const fields = {
    team: restoreFullWidth(team),
    body: name === null ? null : restoreFullWidth(name),
    from,
    to,
    feedback,
  };
  return Object.fromEntries(
    Object.entries(fields).flatMap(([key, value]) => (value === null ? [] : [[key, value]])),
  );
}

/** False if the input has the plain form that the content reader knows: title, one line of time and source, text, then issuer and date on lines of their own. */
export function listsBoilerplate(notice: ParsedNotice): boolean {
  const { title, meta, leftOut, signed, published, source, issuer, sections } = notice;
  const [first, ...more] = title;
  if (first === undefined || more.length > 0 || signed === null || published === null || source === null)
    return true;
  const lines = sections.flat().flatMap((block) => (block.kind === 'issue' ? [] : [block.text]));
  if (!lines.includes(issuer ?? '') || !lines.some((text) => matchable(text) === formatDate(signed)))
    return true;
  const place = meta[0]?.line ?? 0;
  const end =
    sections
      .at(-1)
      ?.flatMap((block) => (block.kind === 'paragraph' ? [block.line] : []))
      .at(-1) ?? 0;
  const printed = meta.map(({ text }) => matchable(text)).join(' ');
  const plainTime = /\d{4}年\d{2}月\d{2}日 \d{2}:\d{2}(?!:)/.test(printed);
  const others = leftOut.filter(({ line }) => line >= first.line && line <= end && line !== place);
  return others.length > 0 || place < first.line || !plainTime || !printed.includes('来源:');
}
