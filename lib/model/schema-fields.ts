import { z } from 'zod';
import { isIsoDate } from '@/lib/dates';
import { STATUS_CODES, STATUS_LABELS } from '@/lib/status';
import { lastMonthIn } from '@/lib/words/last-month';

/** A text that must not be empty or blank; it may have several lines. */
export const lines = (description: string, example: string) =>
  z
    .string()
    .regex(/\S/, { abort: true, error: '只有空格，没有写内容。' })
    .meta({ description, examples: [example] });

/** A text of one line: a name, a title, an identifier. Where it goes, a second line would be something else: another entry of a calendar, another header. */
export const text = (description: string, example: string) =>
  lines(description, example).refine((input) => !/[\n\r]./s.test(input), {
    error: '这里只能写一行。请连成一行，中间不换行。',
  });

// What Markdown or HTML would make of it; here it would be printed as it is.
const MARKUP = /\*\*|__|<\/?[a-z][^>]*>|!?\[[^\]]*\]\([^)]*\)/i;

/** Words of editors: one paragraph of plain text. */
export const plainWords = (description: string, example: string) =>
  lines(description, example)
    .refine((input) => !input.includes('\n'), {
      error: '这里只能写一段，中间不能空行。请连成一段；第二段另写一条。',
    })
    .refine((input) => !MARKUP.test(input), {
      error: ({ input }) =>
        `“${MARKUP.exec(String(input))?.[0]}”会照样印出来，不会变成加粗、链接或图片。请只写普通文字；网址直接写出来。`,
    });

/** The message for a well-formed day that does not exist: 2025-02-30; null for anything else. */
export function impossibleDay(input: unknown): string | null {
  const day = /^\d{4}-\d{2}-\d{2}(?= \d{2}:\d{2}$|$)/.exec(String(input))?.[0];
  return day === undefined || isIsoDate(day) ? null : `没有 ${day} 这一天。请核对日期。`;
}

/** A day, as YYYY-MM-DD. */
export const date = (description: string) =>
  z
    .string()
    .refine(isIsoDate, {
      error: ({ input }) =>
        impossibleDay(input) ?? `“${input}”不是规定的日期写法。请写成“年-月-日”，例如 2025-02-17。`,
    })
    .meta({ description, examples: ['2025-02-17'] });

/** A closed list: Chinese labels in content, codes from here on. */
export function labelled<Code extends string>(
  codes: readonly Code[],
  labels: Record<Code, string>,
  description: string,
) {
  const allowed = codes.map((code) => labels[code]);
  return z
    .string()
    .transform((label, context) => {
      const code = codes.find((candidate) => labels[candidate] === label);
      if (code !== undefined) return code;
      const several = label.split(/[，、；]\s*/);
      const message =
        several.length > 1 && several.every((word) => allowed.includes(word))
          ? `“${label}”是几个词连在一起。请用半角逗号加空格隔开，例如 ${several.join(', ')}。`
          : `“${label}”不在可选的词之中。请改为 ${allowed.join('、')} 之一。`;
      context.issues.push({ code: 'custom', message, input: label });
      return z.NEVER;
    })
    .meta({ description, enum: allowed });
}

/** A status, written with its label. */
export const status = labelled(STATUS_CODES, STATUS_LABELS, '状态');

const known = STATUS_CODES.filter((code) => code !== 'unknown');

/** A status named in an update or erratum. */
export const knownStatus = labelled(known, STATUS_LABELS, '状态');

/** A promise with the last month that it allows; `whose` says where the words are copied from. */
export const targetWords = (description: string, whose: string) =>
  text(description, '力争2025年12月取得阶段性成果').refine((words) => lastMonthIn(words) !== null, {
    error: ({ input }) =>
      `“${input}”里没有写明到哪一年哪一月。请照抄${whose}带年份的原话，例如 力争2025年12月取得阶段性成果、2026年底前完成；原话没有写年份的，不写 target。`,
  });

/** The address of a page of another website, written as a browser shows it; `otherwise` says what to do where only http:// works. */
export const httpsAddress = (description: string, example: string, otherwise: string) =>
  z
    .string()
    .refine(isHttps, {
      error: ({ input }) =>
        String(input).startsWith('http://')
          ? `“${input}”以 http:// 开头，不能放链接。那个网站能用 https:// 打开的，请改写；打不开的，${otherwise}。`
          : `“${input}”不是完整的网址。请从浏览器的地址栏照抄，以 https:// 开头，中间没有空格和汉字。`,
    })
    .meta({ description, examples: [example] });

// As it will be written into a page: no blanks, no password, a host.
function isHttps(address: string): boolean {
  if (!/^https:\/\/[^\s"<>\\，。；：、（）]+$/.test(address) || !URL.canParse(address)) return false;
  const { username, password, hostname } = new URL(address);
  return username === '' && password === '' && hostname.includes('.');
}

/** The first of some words that stands a second time; undefined if all differ. */
export function repeatedWord(words: readonly string[]): string | undefined {
  return words.find((word, index) => words.indexOf(word) < index);
}
