import { withoutInvisible } from '@/lib/folding';
import { InputError } from '@/lib/import/input/input';
import { namedCures, namedPlaces } from '@/lib/import/input/named-places';
import { opening } from '@/lib/text';
import type { WordContext, WordPiece } from './word-pieces';

/** The pieces of a Word file, in order, that are missing from the text read from it. White space does not count. */
export function lostWords(pieces: readonly WordPiece[], read: string): WordPiece[] {
  const text = withoutInvisible(read);
  let at = 0;
  const shown = pieces.filter((piece) => withoutInvisible(piece.text) !== '');
  return shown.filter((piece, index) => {
    if (piece.context === 'symbol') {
      const length = keptSymbol(shown.slice(index + 1), text.slice(at));
      at += length;
      return length === 0;
    }
    const words = withoutInvisible(piece.text);
    if (!text.startsWith(words, at)) return true;
    at += words.length;
    return false;
  });
}

// mammoth replaces or drops a symbol; the following piece shows which.
function keptSymbol(following: readonly WordPiece[], rest: string): number {
  const [first = ''] = rest;
  const next = following.find(({ context }) => context !== 'symbol');
  const isLost = next !== undefined && rest.startsWith(withoutInvisible(next.text));
  return isLost ? 0 : first.length;
}

const CONTEXTS: Record<WordContext, [string, string]> = {
  plain: ['特殊格式', '请把这些字选中剪切，再用“只保留文本”粘贴回去'],
  other: ['特殊格式', '请把这些字选中剪切，再用“只保留文本”粘贴回去'],
  field: ['域', '请全选，按 Ctrl+Shift+F9 把域变成普通文字'],
  formula: ['公式', '请把公式删掉，用普通文字打进去'],
  'text-box': ['文本框', '请把文本框里的字剪切到正文里，再删掉文本框'],
  phonetic: ['拼音指南', '请选中这些字，在“拼音指南”里点“清除读音”'],
  break: ['换行符', '请把这个换行符删掉，按回车键重新换行'],
  symbol: ['特殊符号', '请把符号删掉，用键盘或输入法打一个普通的符号'],
};

/** Throws InputError with the words, their position and the cure if a Word file shows text that cannot be read from it. */
export function refuseLostWords(lost: readonly WordPiece[]): void {
  if (lost.length === 0) return;
  const named = namedPlaces(lost, (piece) => {
    const words = piece.context === 'symbol' ? `代码 ${piece.text}` : `“${opening(piece.text.trim(), 30)}”`;
    return `第 ${piece.paragraph} 段的${words}（${CONTEXTS[piece.context][0]}）`;
  });
  const cures = namedCures(lost.map(({ context }) => CONTEXTS[context][1]));
  throw new InputError(
    `没有写入文件。Word 文件里有读不出来的文字，写出来会缺字：${named}。${cures}；存好再导入。`,
  );
}
