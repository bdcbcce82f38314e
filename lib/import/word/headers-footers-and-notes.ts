import type { Element } from '@xmldom/xmldom';
import type { WordParts } from './open-word';
import { shownText } from './word-pieces';

/** The name under which comments are listed. */
export const COMMENT = '批注';

const NAMES = [
  ['hdr', '页眉'],
  ['ftr', '页脚'],
  ['footnotes', '脚注'],
  ['endnotes', '尾注'],
  ['comments', COMMENT],
] as const;

/** The text of headers, footers, notes and comments of a Word file, each once. It is not part of the notice and has no line. */
export function headersFootersAndNotes({
  margins,
  comments,
}: Pick<WordParts, 'margins' | 'comments'>): string[] {
  const texts = [...margins, ...(comments === null ? [] : [comments])].flatMap((root) =>
    NAMES.filter(([element]) => element === root.localName).map(([, name]) => {
      return { name, words: [shownText(root), ...watermarksIn(root)].join('').trim() };
    }),
  );
  return [
    ...new Set(texts.filter(({ words }) => words !== '').map(({ name, words }) => `${name}：${words}`)),
  ];
}

// Word puts a watermark such as 征求意见稿 into every header, as art of words.
const watermarksIn = (root: Element): string[] =>
  [...root.getElementsByTagName('v:textpath')].map((element) => element.getAttribute('string') ?? '');
