import { withoutInvisible } from '@/lib/folding';
import type { WordPiece } from './word-pieces';

/** The pieces of a Word file, in order, that are not in the text that was read from it. White space aside. */
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

// mammoth gives a symbol as a character of its own choice, or leaves it out: what comes next shows which
function keptSymbol(following: readonly WordPiece[], rest: string): number {
  const [first = ''] = rest;
  const next = following.find(({ context }) => context !== 'symbol');
  const isLost = next !== undefined && rest.startsWith(withoutInvisible(next.text));
  return isLost ? 0 : first.length;
}
