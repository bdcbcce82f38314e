import type { StatusCode } from '@/lib/status';

// The shape inside the circle.
const INSIDE = new Map<StatusCode, React.ReactNode>([
  ['basically-complete', <path key="" d="M8 1a7 7 0 0 0 0 14z" fill="currentColor" />],
  ['staged', <path key="" d="M8 8V1a7 7 0 0 1 7 7z" fill="currentColor" />],
  ['long-term', <circle key="" cx="8" cy="8" r="3" fill="none" stroke="currentColor" strokeWidth="1.6" />],
  ['in-progress', <circle key="" cx="8" cy="8" r="2.4" fill="currentColor" />],
]);

/** The class of a status's colour: done, open, or neither. */
export function statusColour(code: StatusCode): string {
  if (code === 'unknown') return 'text-ink-2';
  return code === 'rectified' ? 'text-ink' : 'text-open';
}

/** The shape of a status: ● done, ◐ nearly, ◔ a stage, ◎ kept up, ⊙ under way, ○ open, □ not stated. Drawn as SVG to survive print and forced colours. */
export function StatusMark({ code }: { code: StatusCode }) {
  return (
    <svg
      aria-hidden="true"
      width="16"
      height="16"
      viewBox="0 0 16 16"
      className={`mark ${statusColour(code)}`}
    >
      {code === 'unknown' ? (
        <path d="M2.4 2.4h11.2v11.2H2.4z" fill="none" stroke="currentColor" strokeWidth="2.4" />
      ) : (
        <circle
          cx="8"
          cy="8"
          r="6.8"
          fill={code === 'rectified' ? 'currentColor' : 'none'}
          stroke="currentColor"
          strokeWidth="2.4"
        />
      )}
      {INSIDE.get(code)}
    </svg>
  );
}
