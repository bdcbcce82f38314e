import { REASON_LABELS } from '@/lib/reasons';
import { parseAnswers } from './import-options';
import { optionsFor } from './input/answers';
import type { Prepared } from './prepare-import';
import { ANSWER, type Filled, REASON } from './read-filled';
import { answerWords } from './review/answer-words';

/** A choice of a question: the value of its field, and its words. */
export type Choice = { value: string; words: string; isChosen: boolean };

/** A question about an import with the name of its field: its words, what is said below them, the line that it is about (0: none), and its choices, of which one or several are taken. */
export type Asked = {
  name: string;
  words: string;
  note: string;
  line: number;
  several: boolean;
  choices: readonly Choice[];
};

/** What the editor has answered, is still asked, and has to choose because the text does not print it. */
export function askedOf({ imported, bureaus, needs }: Prepared, { options, supplied }: Filled): Asked[] {
  const given = options.map((value) => {
    const answers = parseAnswers(value.split(' '));
    return {
      value,
      words: typeof answers === 'string' ? value : answerWords(answers, bureaus),
      isChosen: true,
    };
  });
  const answered = {
    name: ANSWER,
    words: '已经回答的（去掉勾，就再问一次）',
    note: '',
    line: 0,
    several: true,
  };
  const questions = imported.kind === 'unconfirmed' ? imported.questions : [];
  return [
    ...(given.length === 0 ? [] : [{ ...answered, choices: given }]),
    ...questions.map(({ line, message, choices }, at) => ({
      name: `${ANSWER}-${at}`,
      words: `${message}。`,
      note: choices.length === 1 ? '不是这样的，请先改正文件，再重新导入。' : '',
      line,
      several: false,
      choices: choices.map((choice) => ({
        value: optionsFor([choice]),
        words: answerWords(choice, bureaus),
        isChosen: false,
      })),
    })),
    ...needs.reasons.map(({ key, id, title, text, line }) => ({
      name: `${REASON}${key}`,
      words: `问题 ${Number(id)}（${title}）没有完成的原因，至少选一个`,
      note: text,
      line,
      several: true,
      choices: Object.values(REASON_LABELS).map((label) => ({
        value: label,
        words: label,
        isChosen: supplied.reasons.get(key)?.includes(label) ?? false,
      })),
    })),
  ];
}
