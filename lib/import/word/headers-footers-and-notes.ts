import type { WordParts } from './open-word';
import { wordPieces } from './word-pieces';

const NAMES = [
  ['hdr', '页眉'],
  ['ftr', '页脚'],
  ['footnotes', '脚注'],
  ['endnotes', '尾注'],
] as const;

/** The text of headers, footers and notes of a Word file, each once. It is not part of the notice and has no line. */
export function headersFootersAndNotes({ margins }: Pick<WordParts, 'margins'>): string[] {
  const texts = margins.flatMap((root) =>
    NAMES.filter(([element]) => element === root.localName).map(([, name]) => {
      const words = wordPieces(root).map(({ text }) => text);
      return { name, words: words.join('').trim() };
    }),
  );
  return [
    ...new Set(texts.filter(({ words }) => words !== '').map(({ name, words }) => `${name}：${words}`)),
  ];
}
