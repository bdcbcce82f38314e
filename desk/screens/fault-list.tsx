import { buttonClasses } from '@/components/page/button-classes';
import { type ContentFault, formatFault } from '@/lib/content/fault';
import { faultPlace } from './fault-place';

/** Faults or warnings in the words of the check, each with a way to the field or the issue it is about. */
export function FaultList({ faults }: { faults: readonly ContentFault[] }) {
  return (
    <ul className="max-w-text">
      {faults.map((fault) => {
        const place = faultPlace(fault);
        return (
          <li
            key={formatFault(fault)}
            className="border-t border-dotted border-rule py-2 leading-dense first:border-t-0"
          >
            {formatFault(fault)}{' '}
            {place !== null && (
              <a href={place.href} className={buttonClasses()}>
                {place.words}
              </a>
            )}
          </li>
        );
      })}
    </ul>
  );
}
