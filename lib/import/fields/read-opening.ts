import { withoutBlanks } from '@/lib/folding';
import type { ParsedInspection } from '@/lib/import/parsed-notice';
import { matchable } from '@/lib/import/text/matchable';
import { dateIn } from '@/lib/import/text/printed-date';
import type { SourceLine } from '@/lib/import/text/source-line';
import { feedbackDates } from '@/lib/words/feedback-dates';
import { periodsIn } from '@/lib/words/periods';

const TEAM = /(?:^|[,。])([^,。]*?组)(?:于[^,。对]*)?对/;
const BODY =
  /对([^,。]+?)(?:\(以下简称[^)]*\))?(?:开展|进行)了?[^,。]*?(?:巡察|巡视|督察)|(?:督察|巡视|巡察)[^,。]*?反馈意见([^,。的]{2,12}?)整改/;

/** The inspection as described in the opening or the title. Dates that lack digits are left out. */
export function readOpening(text: string, title: string): ParsedInspection {
  const words = matchable(text);
  const piece = (source: string, pattern: RegExp, folded: string): string | null => {
    const found = pattern.exec(folded);
    const group = found?.slice(1).find((part) => part !== undefined);
    if (found === null || group === undefined) return null;
    const at = found.index + found[0].indexOf(group);
    return source.slice(at, at + group.length);
  };
  const [period] = periodsIn(words);
  const body = bodyIn(piece(text, BODY, words)) ?? bodyIn(piece(title, BODY, matchable(title)));
  return {
    team: piece(text, TEAM, words)?.replace(/^.*日/, '') ?? null,
    body,
    from: dateIn(period?.from ?? '')?.iso ?? null,
    to: dateIn(period?.to ?? '')?.iso ?? null,
    feedback: feedbackDates(words)[0] ?? null,
  };
}

// 对重点问题进行督察 names no body
const NO_BODY = /(?:问题|情况|工作|事项|项目|资金|落实|执行|方面|内容|重点|领域|\d+家.*|部分.*)$/;

// The first of several, without its short name in brackets: 某局（简称某局）党组及延伸对某社区党支部 → 某局党组
function bodyIn(words: string | null): string | null {
  const [first = ''] = (words ?? '')
    .replace(/[（(](?:以?下)?(?:简|统)?称[^）)]*[）)]/g, '')
    .split(/(?:及|并|、)(?:其)?(?:延伸|下属|所属|对)/);
  return first === '' || NO_BODY.test(matchable(first)) ? null : first;
}

/** The body named at the start of a title: 中共某局党组关于…的通报 → 中共某局党组; null if it names none. */
export function issuerOfTitle(title: string): string | null {
  const whole = withoutBlanks(title);
  const words = whole.slice(0, Math.max(0, matchable(whole).indexOf('关于')));
  return words.length < 3 ? null : words;
}

const SPEAKER =
  /^([^,。;: ]{2,20}(?:局|厅|院|委|办|部|府))(?:局长|厅长|院长|主任|部长|书记|市长|县长|区长) +[^,。;: ]{2,5}$/;

/** The body of the person who gives a report, from a line of title and name: 市审计局局长 某某 → 市审计局; null if there is none. */
export function speakersBody(lead: readonly SourceLine[]): string | null {
  const found = lead.map(({ text }) => SPEAKER.exec(matchable(text))?.[1]).find((body) => body !== undefined);
  return found ?? null;
}
