import type { WordPiece } from './word-pieces';

// blanks, and characters that nobody sees
const tight = (text: string): string => text.replace(/[\s\p{Cc}\p{Cf}]/gu, '');

/** The pieces of a Word file, in order, that are not in the text that was read from it. White space aside. */
export function lostWords(pieces: readonly WordPiece[], read: string): WordPiece[] {
  const text = tight(read);
  let at = 0;
  const shown = pieces.filter((piece) => tight(piece.text) !== '');
  return shown.filter((piece, index) => {
    if (piece.context === 'symbol') {
      const length = keptSymbol(shown.slice(index + 1), text.slice(at));
      at += length;
      return length === 0;
    }
    const words = tight(piece.text);
    if (!text.startsWith(words, at)) return true;
    at += words.length;
    return false;
  });
}

// mammoth gives a symbol as a character of its own choice, or leaves it out: what comes next shows which
function keptSymbol(following: readonly WordPiece[], rest: string): number {
  const [first = ''] = rest;
  const next = following.find(({ context }) => context !== 'symbol');
  const isLost = next !== undefined && rest.startsWith(tight(next.text));
  return isLost ? 0 : first.length;
}
