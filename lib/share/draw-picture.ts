import { ImageResponse } from 'next/og.js';
import type { ReactElement } from 'react';
import { withPngText } from '@/lib/png-text';
import { printable, slicesFor } from './font-slices';
import { type PictureWords, pictureLines } from './picture-words';
import { readSlice } from './read-font';

/** The size of a picture of link previews in pixels, and the keyword under which it holds its words. */
export const PICTURE = { width: 1200, height: 630, keyword: 'Description' } as const;

/** A picture of link previews as PNG, without a browser; `view` shows words. The PNG holds them as text too, one line each. */
export async function drawPicture(
  view: (words: PictureWords) => ReactElement,
  words: PictureWords,
): Promise<Uint8Array> {
  const shown = {
    title: words.title.map(printable),
    counts: words.counts.map((line) => ({ ...line, of: printable(line.of) })),
    notes: words.notes.map(printable),
  };
  // Each under a name of its own: of several slices of one name only one would be used.
  const fonts = slicesFor(pictureLines(shown).join('')).map((name) => ({ name, data: readSlice(name) }));
  const { width, height, keyword } = PICTURE;
  const picture = new ImageResponse(view(shown), { width, height, fonts });
  return withPngText(new Uint8Array(await picture.arrayBuffer()), keyword, pictureLines(words).join('\n'));
}
