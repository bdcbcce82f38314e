import { type ContentFault, formatFault } from '@/lib/content/fault';
import { issueAddress } from './paths';

/** Faults or warnings in the words of the check, each with a link to the issue it is about. */
export function FaultList({ faults }: { faults: readonly ContentFault[] }) {
  return (
    <ul className="max-w-text">
      {faults.map((fault) => {
        const issue = issueOf(fault.file);
        return (
          <li
            key={formatFault(fault)}
            className="border-t border-dotted border-rule py-2 leading-dense first:border-t-0"
          >
            {formatFault(fault)}
            {issue !== null && (
              <>
                {' '}
                <a href={issueAddress(issue)}>打开这个问题</a>
              </>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function issueOf(file: string): { notice: string; id: string } | null {
  const [, notice, id] = /\/notices\/([^/]+)\/issues\/(\d+)\.md$/.exec(file) ?? [];
  return notice === undefined || id === undefined ? null : { notice, id };
}
