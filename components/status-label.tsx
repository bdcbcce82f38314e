import { STATUS_LABELS, type StatusCode } from '@/lib/status';
import { StatusMark } from './status-mark';

/** A status as mark and word. */
export function StatusLabel({ code }: { code: StatusCode }) {
  return (
    <span className={`unbroken font-semibold ${code === 'rectified' ? 'text-ink' : 'text-open'}`}>
      <StatusMark code={code} /> {STATUS_LABELS[code]}
    </span>
  );
}
