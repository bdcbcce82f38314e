import type { Issue } from '@/lib/model/notice';
import { countStatuses } from '@/lib/notice/count-statuses';
import type { StatusCode } from '@/lib/status';
import { statusColour } from './status-mark';

// The more is left to do, the darker.
const SHADES: Record<StatusCode, number> = {
  rectified: 0.25,
  'basically-complete': 0.35,
  staged: 0.45,
  'long-term': 0.55,
  'in-progress': 0.75,
  incomplete: 1,
  unknown: 0.12,
};

/** The statuses of some issues as parts of a bar, in the order of the columns beside it, which say the same in numbers. */
export function StatusBar({ issues }: { issues: readonly Issue[] }) {
  const parts = countStatuses(issues);
  const before = (index: number): number => parts.slice(0, index).reduce((sum, { count }) => sum + count, 0);
  const percent = (count: number): string => `${Number(((100 * count) / issues.length).toFixed(2))}%`;
  return (
    <svg aria-hidden="true" width="100%" height="16" className="block max-w-text">
      {parts.map(({ code, count }, index) => (
        <rect
          key={code}
          x={percent(before(index))}
          width={percent(count)}
          height="16"
          className={statusColour(code)}
          fill="currentColor"
          fillOpacity={SHADES[code]}
        />
      ))}
    </svg>
  );
}

/** The shade of a status in the bars. */
export function StatusShade({ code }: { code: StatusCode }) {
  return (
    <svg aria-hidden="true" width="12" height="12" className={`mb-1 block ${statusColour(code)}`}>
      <rect width="12" height="12" fill="currentColor" fillOpacity={SHADES[code]} />
    </svg>
  );
}
