import type { PictureWords } from '@/lib/share/picture-words';
import { tokens } from '@/tailwind.config';

// Some messengers crop to the square in the middle: 630 px less a margin.
const SQUARE = 590;
const COLUMN = { display: 'flex', flexDirection: 'column', alignItems: 'center' } as const;

/** A picture of link previews, in the styles that lib/share/draw-picture.ts can draw; all words are in the square in the middle. */
export function SharePicture({ words: { title, counts, notes } }: { words: PictureWords }) {
  const { paper, ink, rule, seal, open, 'ink-2': grey } = tokens;
  const longest = Math.max(...title.map((line) => Array.from(line).length));
  const size = Math.min(counts.length === 0 ? 80 : 60, Math.floor(SQUARE / longest));
  const row = Math.min(50, Math.floor(230 / Math.max(counts.length, 1)));
  return (
    <div
      style={{
        ...COLUMN,
        width: '100%',
        height: '100%',
        justifyContent: 'center',
        borderTop: `20px solid ${seal.light}`,
        background: paper.light,
        color: ink.light,
      }}
    >
      {title.map((line, at) => (
        <div
          key={line}
          style={{ color: at === 0 ? seal.light : ink.light, fontSize: size, lineHeight: 1.35 }}
        >
          {line}
        </div>
      ))}
      <div style={{ width: SQUARE, height: 2, margin: '22px 0 18px', background: rule.light }} />
      {counts.map(({ count, of, open: isOpen }) => (
        <div
          key={of}
          style={{
            color: isOpen ? open.light : ink.light,
            fontSize: Math.floor(row * 0.8),
            lineHeight: 1.25,
          }}
        >
          {`${count} ${of}`}
        </div>
      ))}
      {notes.map((note) => (
        <div key={note} style={{ marginTop: 14, color: grey.light, fontSize: 26 }}>
          {note}
        </div>
      ))}
    </div>
  );
}
