import { opening } from '@/lib/text';
import type { Reason } from './related-pairs';

// Characters of a passage that are shown.
const SHOWN = 30;

/** The reason why two issues are related, in words for readers; a passage is cut to its beginning. */
export function reasonWords(reason: Reason): string {
  switch (reason.kind) {
    case 'editor':
      return `本站注：${reason.words}`;
    case 'document':
      return `都提到了《${reason.name}》`;
    case 'name':
      return `都提到了${reason.name}`;
    case 'passage':
      return `原文相同：${shorten(reason.words)}`;
  }
}

function shorten(words: string): string {
  const inner = words.replace(/^[，。；：、！？”’）》]+/, '');
  // Without a mark before it, it begins in mid-sentence.
  const start = inner === words ? '…' : '';
  const shown = opening(inner, SHOWN);
  return `${start}${shown}${/[。！？…]$/.test(shown) ? '' : '…'}`;
}
