import { carriesText } from '@/lib/import/frame/beyond-signature';
import { isBoilerplate } from '@/lib/import/frame/is-boilerplate';
import { type Answers, optionsFor } from '@/lib/import/input/answers';
import type { Input } from '@/lib/import/input/input';
import type { ParsedNotice } from '@/lib/import/parsed-notice';
import { matchable } from '@/lib/import/text/matchable';
import type { SourceLine } from '@/lib/import/text/source-line';
import { opening } from '@/lib/text';
import { bureauOf, type KnownBureau } from './bureau-of';

/**
 * A decision that only the editor can make before anything is written, with its line (0: none): how the command is told,
 * where that has to be chosen, the answer that confirms it, empty if it has to be chosen, and all answers that there are.
 */
export type Question = {
  line: number;
  message: string;
  options: string;
  answer: Partial<Answers>;
  choices: readonly Partial<Answers>[];
};

/** What the editor has to confirm: text left out that may belong to the notice, a title or a bureau that was not found, and marks of a draft or a secret. */
export function findQuestions(
  notice: ParsedNotice,
  { dropped }: Input,
  answers: Answers,
  bureaus: readonly KnownBureau[],
): Question[] {
  return [
    ...(answers.final ? [] : ofVersion(notice, dropped)),
    ...ofTitle(notice, answers),
    ...ofBureau(notice, answers, bureaus),
    ...ofBelow(notice),
    ...ofLeftOut(notice, answers),
    ...(answers.outside ? [] : ofDropped(dropped)),
  ];
}

const short = (text: string): string => `“${opening(text, 24)}”`;

const toConfirm = (line: number, message: string, answer: Partial<Answers>): Question => ({
  line,
  message,
  options: '',
  answer,
  choices: [answer],
});

function ofTitle({ title, unsure, boilerplate, sections }: ParsedNotice, { leaveOut }: Answers): Question[] {
  const [begin] = sections.flat().flatMap((block) => (block.kind === 'issue' ? [] : [block.line]));
  const above = unsure.filter(
    (piece) => boilerplate.includes(piece) && !leaveOut.has(piece.line) && piece.line < (begin ?? Infinity),
  );
  const [first] = above;
  if (title.length > 0 || first === undefined) return [];
  const lines = above.map(({ line }) => line);
  const answer = { leaveOut: new Set(lines) };
  const message = `没有认出标题，也没有当作正文：${above.map(({ text }) => short(text)).join('、')}`;
  const options = `。是标题，写 --title 和它的行号；不是通报的文字，写 ${optionsFor([answer])}`;
  const titles = [...lines.map((line) => [line]), ...(lines.length > 1 ? [lines] : [])];
  const choices = [...titles.map((own) => ({ title: new Set(own) })), answer];
  return [{ line: first.line, message, options, answer, choices }];
}

// Without any bureau the check asks for the first.
function ofBureau(notice: ParsedNotice, { bureau }: Answers, bureaus: readonly KnownBureau[]): Question[] {
  if (bureaus.length === 0 || bureauOf(notice, bureaus, bureau) !== null) return [];
  const wrong = bureau === null ? '看不出是哪个单位发布的' : `没有单位 ${bureau}`;
  const known = bureaus.map(({ slug, name }) => `${slug}（${name}）`).join('、');
  const options = `。请写 --bureau 和它的文件名，可写的有 ${known}；新的单位，请先在 content/bureaus 里建它的文件`;
  const choices = bureaus.map(({ slug }) => ({ bureau: slug }));
  return [{ line: 0, message: wrong, options, answer: {}, choices }];
}

// What stands under the signature is of the notice or not; nobody but the editor knows.
function ofBelow({ asked: { attachment, contacts } }: ParsedNotice): Question[] {
  const ask = (lines: readonly SourceLine[], what: string): Question[] => {
    const [first] = lines;
    if (first === undefined) return [];
    const named = new Set(lines.map(({ line }) => line));
    const choices = [{ keep: named }, { leaveOut: named }];
    const [keep, leaveOut] = choices.map((choice) => optionsFor([choice]));
    const message = `${short(first.text)}起的 ${lines.length} 行在落款后面，${what}`;
    const options = `。要和通报一起公开的，写 ${keep}；不是的，写 ${leaveOut}`;
    return [{ line: first.line, message, options, answer: { leaveOut: named }, choices }];
  };
  return [
    ...ask(attachment, '是附件，没有当作通报的文字，里面的编号也没有当作问题'),
    ...ask(contacts, '像联系方式，下面紧接着网页的字，看不出是通报的还是网页的'),
  ];
}

function ofLeftOut({ boilerplate, asked, sections }: ParsedNotice, { leaveOut }: Answers): Question[] {
  const [begin] = sections.flat().flatMap((block) => (block.kind === 'issue' ? [] : [block.line]));
  const others = new Set([...asked.attachment, ...asked.contacts].map(({ line }) => line));
  return boilerplate
    .filter(({ line, text }) => !leaveOut.has(line) && !others.has(line) && mayBeText(text))
    .map(({ line, text }) => {
      const message = `${short(text)}没有当作通报的文字，可是它有编号、小标题或者整句话`;
      const question = toConfirm(line, message, { leaveOut: new Set([line]) });
      // Above the opening there is no place for it.
      if (line <= (begin ?? Infinity)) return question;
      return { ...question, choices: [{ keep: new Set([line]) }, ...question.choices] };
    });
}

// 主办单位：某市人民政府 is a label, but that of a page.
const mayBeText = (text: string): boolean =>
  carriesText(text) && (!isBoilerplate(text) || /[。;]/.test(matchable(text)));

function ofDropped(dropped: readonly SourceLine[]): Question[] {
  const [first, ...more] = dropped.filter(({ text }) => mayBeText(text));
  if (first === undefined) return [];
  const others = more.length === 0 ? '' : `等 ${more.length + 1} 处`;
  const message = `${short(first.text)}${others}在页眉页脚、脚注、菜单或者隐藏的地方，没有读入，可是它有编号、小标题或者整句话`;
  return [toConfirm(0, message, { outside: true })];
}

const NOT_FINAL =
  /^批注:|内部(?:资料|文件|材料|使用|掌握|传阅|情况)|^\W*内部\W*$|秘密|机密|绝密|注意保存|征求意见|讨论稿|送审稿|草稿|初稿|审议稿|修改稿/;

function ofVersion({ title, boilerplate, unsure }: ParsedNotice, dropped: readonly SourceLine[]): Question[] {
  const outside = dropped.map(({ text }) => ({ line: 0, text }));
  const marked = [...title, ...boilerplate, ...unsure, ...outside].find(({ text }) =>
    NOT_FINAL.test(matchable(text)),
  );
  if (marked === undefined) return [];
  const message = `文件上写着${short(marked.text)}，像是没有定稿或者不能公开的文件。请核对，只公开批准的定稿`;
  return [toConfirm(marked.line, message, { final: true })];
}
