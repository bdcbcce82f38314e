import { issuePath } from '@/lib/addresses';
import type { Issue, Notice } from '@/lib/model/notice';
import { reasonWords } from '@/lib/notice/related/reason-words';
import { relatedTo } from '@/lib/notice/related/related';

/** The issues related to one, each with the reason; nothing if there are none. */
export function RelatedIssues({ notice, issue }: { notice: Notice; issue: Issue }) {
  const related = relatedTo(notice, issue);
  if (related.length === 0) return null;
  return (
    <section aria-labelledby="related" className="max-w-text print:hidden">
      <h2 id="related" className="mt-4 border-t border-rule pt-4 text-xl sm:mt-9 sm:pt-5">
        相关问题
      </h2>
      <ul>
        {related.map(({ issue: other, reason }) => (
          <li key={other.id} className="my-3 leading-dense">
            <a href={issuePath(other)} className="by-words inline-block py-2">
              问题 {Number(other.id)} {other.title}
            </a>
            <span className="block text-sm text-ink-2">{reasonWords(reason)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
