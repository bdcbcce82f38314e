import { matchable } from '@/lib/import/text/matchable';
import { dateIn } from '@/lib/import/text/printed-date';
import type { SourceLine } from '@/lib/import/text/source-line';

/** One piece of a metadata line: time of publication, source, signing date, or something only the page needs. */
export type MetaPiece = SourceLine & { kind: 'published' | 'source' | 'signed' | 'page'; value: string };

const KEYS: [MetaPiece['kind'], string][] = [
  ['signed', '成文日期|成文时间'],
  ['published', '发布日期|发布时间|发表时间|发文日期|信息时间|来源时间|公开日期|日期|时间'],
  ['source', '信息来源|文章来源|来源|发布机构|发文机关|发布单位'],
  [
    'page',
    '责任编辑|编辑|作者|编审|审核|撰稿|浏览(?:次数|量|数)?|阅读(?:次数|量|数)?|访问(?:次数|量|数)?|点击(?:次数|量|数|率)?|字号|字体(?:大小|颜色)?|背景(?:颜色|色)?|页面|对比度|信息索引号|索引号|文件名称|文号|公开方式|公开范围|主题分类|有效性|关键词?|我要打印|打印|分享(?:到)?|朗读|关闭|收藏|扫一扫|保护视力色',
  ],
];
const KEY = new RegExp(
  `(?:【 *)?(?:[-•·*] *)?(?:${KEYS.map(([kind, words]) => `(?<${kind}>${words})`).join('|')}) *(?:为? *:|\\||】|$|(?=[】【]))`,
  'g',
);

// a bullet, or the damaged beginning of the key: 發(fā)布
const BESIDE_KEY = /^(?:[-•·*【]+|[\u4E00-\u9FFF]\([a-zāáǎàēéěèīíǐìōóǒòūúǔùü]+\)[\u4E00-\u9FFF]{0,4})$/;

/** The pieces of a metadata line, in order; null for any other line (a sentence, a heading, a title). */
export function readMetadata(piece: SourceLine): MetaPiece[] | null {
  const { line, text } = piece;
  const folded = matchable(text);
  if (/[。;]/.test(folded)) return null;
  const keys = [...folded.matchAll(KEY)];
  const start = keys[0]?.index ?? text.length;
  const before = text.slice(0, start).trim();
  const date = dateIn(before);
  const dateOnly = date !== null && date.length + 2 >= before.length;
  const isKeyToo = BESIDE_KEY.test(before);
  if (keys.length === 0 ? !dateOnly : before !== '' && !dateOnly && !isKeyToo) return null;
  const pieces = keys.map((key, index): MetaPiece => {
    const end = keys[index + 1]?.index ?? text.length;
    const value = text
      .slice(key.index + key[0].length, end)
      .replace(/[】【|\s-]+$/, '')
      .trim();
    const named = KEYS.find(([kind]) => key.groups?.[kind] !== undefined)?.[0] ?? 'page';
    const kind =
      named !== 'page' && named !== 'source' && dateIn(value) === null && value !== '' ? 'page' : named;
    const from = isKeyToo && index === 0 ? 0 : key.index;
    return { line, text: text.slice(from, end).trim(), kind, value };
  });
  if (!dateOnly) return pieces;
  return [{ line, text: before, kind: 'published', value: before }, ...pieces];
}
