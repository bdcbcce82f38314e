import type { Report } from '@/lib/content/fault';
import type { FieldPath } from '@/lib/content/parse/parse-yaml';
import { formatDate, printedDates } from '@/lib/dates';
import { compact } from '@/lib/folding';
import type { NoticeFront } from '@/lib/model/notice-front-schema';
import { feedbackDates } from '@/lib/words/feedback-dates';
import { type Period, periodsIn } from '@/lib/words/periods';

type Field = 'team' | 'teamInFull' | 'body' | 'from' | 'to' | 'feedback';

/** The position of fields in notice.md, so that a fault can be reported at its line. */
export type FrontMatterPosition = { path: string; lineOf: (field: FieldPath) => number };

const SHORT_NAME = /\((?:以?下)?(?:简|统)?称[^()]*\)/g;
// What may precede the name of a team without being part of it.
const BEFORE_NAME = /^$|[^\p{Script=Han}]|[日月由经受在被据]/u;

/** Checks that team, body and dates of the inspection are those in the text of the notice. */
export function checkInspection(
  { inspection, issuer }: Pick<NoticeFront, 'inspection' | 'issuer'>,
  { path, lineOf }: FrontMatterPosition,
  texts: readonly string[],
  report: Report,
): void {
  if (inspection === undefined) return;
  const words = texts.map(compact);
  const add = (field: Field, message: string): void =>
    report.add({
      file: path,
      line: lineOf(['inspection', field]),
      field: `inspection ${field}`,
      message,
    });
  const { team, teamInFull, body, from, to, feedback } = inspection;
  if (!words.some((text) => namesTeam(text, compact(team)))) {
    add('team', `通报里没有“${team}”这个完整的名称。请照抄通报开头写的巡察组。`);
  }
  if (teamInFull !== undefined) {
    const added = insertedIn(compact(teamInFull), compact(team));
    if (added === null) {
      add(
        'teamInFull',
        `“${teamInFull}”不是在“${team}”里补上几个字。全称只补上通报省去的字，例如 八届示例市委巡察四组。`,
      );
    } else if (!words.some((text) => text.includes(added))) {
      add('teamInFull', `补上的“${added}”不在通报里。请核对全称。`);
    }
  }
  // The full name stands in the signature, the short one in the opening; 某局（简称某局）党组 is one name.
  const names = [issuer, ...words].map((text) => compact(text).replace(SHORT_NAME, ''));
  if (!names.some((text) => namesBody(text, compact(body)))) {
    add('body', `通报里没有“${body}”这个单位。请照通报开头写的被巡察单位抄，或者写落款单位的名称。`);
  }
  if (from !== undefined && to !== undefined && to < from) {
    add(
      'to',
      `巡察结束的 ${formatDate(to)} 早于开始的 ${formatDate(from)}。请对照批准的文件；原文就是这样写错的，请删去 from 和 to。`,
    );
  }
  const missing = (date: string): string =>
    `通报里没有写 ${formatDate(date)}。请照通报改；通报没有写的，请删去。`;
  const periods = words.flatMap(periodsIn);
  const [stated] = periods;
  if (stated === undefined) {
    for (const [field, date] of [['from', from] as const, ['to', to] as const]) {
      if (date !== undefined && !words.some((text) => namesDate(text, date))) add(field, missing(date));
    }
  } else if (!periods.some((period) => fits(period, from, to))) {
    if (from !== undefined && !isOn(stated.from, from)) add('from', otherwise(stated.words, from));
    if (to !== undefined && !isOn(stated.to, to)) add('to', otherwise(stated.words, to));
  }
  if (feedback !== undefined && !words.some((text) => feedbackDates(text).includes(feedback))) {
    add('feedback', `通报里没有写 ${formatDate(feedback)} 反馈意见。请照通报改；通报没有写的，请删去。`);
  }
}

// The words that stand in one place of a longer name and not in the short one: 示例; null if the short one is no such part of it.
function insertedIn(long: string, short: string): string | null {
  const length = long.length - short.length;
  const at = Array.from(short, (_, index) => index).find(
    (index) => long.startsWith(short.slice(0, index)) && long.endsWith(short.slice(index)),
  );
  return length <= 0 || at === undefined ? null : long.slice(at, at + length);
}

const otherwise = (stated: string, date: string): string =>
  `通报写的是“${stated}”，这里是 ${formatDate(date)}。请照通报改。`;

const isOn = (words: string, date: string): boolean => printedDates(date).includes(words);

function fits({ from, to }: Period, first: string | undefined, last: string | undefined): boolean {
  return (first === undefined || isOn(from, first)) && (last === undefined || isOn(to, last));
}

// 2025年3月3日 is not named by 12025年3月3日, nor 2025-3-1 by 2025-3-12
function namesDate(text: string, date: string): boolean {
  return printedDates(date).some((form) => new RegExp(`(?<!\\d)${literal(form)}(?!\\d)`).test(text));
}

function namesTeam(text: string, team: string): boolean {
  return standsBetween(
    text,
    team,
    (before, after) => BEFORE_NAME.test(before) && (team.endsWith('组') || !/^\p{Script=Han}/u.test(after)),
  );
}

// What stands beside the name of a body without being part of it.
const BEFORE_BODY = /^$|[^\p{Script=Han}]|[对向共于和及]/u;
const AFTER_BODY =
  /^(?:$|[^\p{Script=Han}]|党组|党委|党工委|党总支|党支部|支部|机关|委员会|开展|进行|巡|等|关于|反馈|及|和|的)/u;

function namesBody(text: string, body: string): boolean {
  return standsBetween(text, body, (before, after) => BEFORE_BODY.test(before) && AFTER_BODY.test(after));
}

// True if a text has the words somewhere between the right character and the right rest.
function standsBetween(
  text: string,
  words: string,
  isRight: (before: string, after: string) => boolean,
): boolean {
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
    if (isRight(text.charAt(at - 1), text.slice(at + words.length))) return true;
  }
  return false;
}

const literal = (words: string): string => words.replaceAll('.', '\\.');
