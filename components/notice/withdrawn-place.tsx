import { editorial } from '@/components/editorial';
import { issuePath } from '@/lib/addresses';
import type { SectionBlock } from '@/lib/model/notice';
import { withdrawalWords } from '@/lib/notice/withdrawals';

/** The mark of a withdrawn issue at its place in the notice, with a link to the statement. */
export function WithdrawnPlace({ place }: { place: Extract<SectionBlock, { kind: 'withdrawn' }> }) {
  const { issue, text, id } = place;
  return (
    <p id={id} className="my-3 text-ink-2">
      <a href={issuePath(issue)} className="inline-block py-1.5">
        {text}
      </a>
      <span {...editorial} className="block text-sm">
        {withdrawalWords(issue.withdrawal)}
      </span>
    </p>
  );
}
