import { isChinese } from '@/lib/characters/is-chinese';
import type { SourceLine } from '@/lib/import/text/source-line';
import { InputError } from './input';

const CURE = '请导入没有乱码的文件；没有的话，请照批准的稿子改正，存好再导入。';
const REPLACE = '请照批准的稿子把它们换成看得见的字（记事本的“替换”可以一次换完），存好再导入。';
const KINDS: readonly [RegExp, string, string][] = [
  // What is left when bytes were read as UTF-8 and then as GBK, and what debuggers fill memory with.
  [/(?:锟斤拷|锟叫|锟[\u4E00-\u9FFF]拷)+|烫{3,}|屯{3,}/, '乱码', `原来的字已经丢了。${CURE}`],
  [/&(?:#\d{2,6}|#x[\da-f]{2,6}|[a-z]{2,8}\d?);/i, '网页代码', `它不是通报的字。${REPLACE}`],
  [
    /<\/?(?:p|br|div|span|table|tbody|tr|t[dh]|strong|font|h[1-6]|li|[ou]l|img)(?:\s[^<>]*)?\/?>/i,
    '网页代码',
    '这像是网页的源代码。请把文件的扩展名改成 .html，再导入。',
  ],
  [/\\[ux][\da-f]{2,4}/i, '转义的字符', `它不是通报的字。${REPLACE}`],
  [/(?<![!-~])(?:%[\dA-F]{2}){3,}/i, '转义的字符', `它不是通报的字。${REPLACE}`],
];

/** Throws InputError, with the first place, for a text in which codes or remains of a wrong encoding stand for words. */
export function refuseGarbled(lines: readonly SourceLine[]): void {
  if (!isChinese(lines.map(({ text }) => text).join('\n'))) {
    throw new InputError(
      '读出来的字不成中文，像是乱码，多半存的时候选错了编码。请用原来的软件打开，看到的字正确时，另存为 UTF-8 编码的 .txt 或者 .docx，再导入。',
    );
  }
  for (const [pattern, what, cure] of KINDS) {
    const found = lines.flatMap(({ line, text }) => {
      const words = pattern.exec(text)?.[0];
      return words === undefined ? [] : [{ line, words }];
    });
    const [first] = found;
    if (first === undefined) continue;
    const others = found.length === 1 ? '' : `，共 ${found.length} 行有`;
    throw new InputError(`没有写入文件。第 ${first.line} 行有${what}“${first.words}”${others}。${cure}`);
  }
}
