import { STATUS_LABELS, type StatusCode } from '@/lib/status';
import { StatusMark, statusColour } from './status-mark';

/** A status as mark and word. */
export function StatusLabel({ code }: { code: StatusCode }) {
  return (
    <span className={`unbroken font-semibold ${statusColour(code)}`}>
      <StatusMark code={code} /> {STATUS_LABELS[code]}
    </span>
  );
}
