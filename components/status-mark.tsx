import type { StatusCode } from '@/lib/status';

/** The shape of a status: ● done, ◐ nearly, ○ open. A drawing, so that it survives print and forced colours. */
export function StatusMark({ code }: { code: StatusCode }) {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 16 16"
      className={`mark ${code === 'rectified' ? 'text-ink' : 'text-open'}`}
    >
      <circle
        cx="8"
        cy="8"
        r="6.8"
        fill={code === 'rectified' ? 'currentColor' : 'none'}
        stroke="currentColor"
        strokeWidth="2.4"
      />
      {code === 'basically-complete' && <path d="M8 1a7 7 0 0 0 0 14z" fill="currentColor" />}
    </svg>
  );
}
