import { editorial } from '@/components/editorial';
import type { Issue, Measure } from '@/lib/model/notice';
import type { Site } from '@/lib/model/site-schema';
import { TargetNote } from './target-note';

/** One measure of an issue with its ordinal in the margin and a visible link to itself. */
export function MeasureItem({ site, issue, measure }: { site: Site; issue: Issue; measure: Measure }) {
  const { id, ordinal, text } = measure;
  const [first, ...more] = text.split('\n');
  return (
    <li id={id} className={`my-4 ${ordinal === null ? '' : 'hung'}`}>
      {ordinal !== null && <b className={ordinal.length > 2 ? 'long' : undefined}>{ordinal}</b>}
      {first}
      {more.map((paragraph) => (
        <p key={paragraph} className="mt-2">
          {paragraph}
        </p>
      ))}
      {/* the label names it and the styles draw its sign, so neither is copied with the text */}
      <a
        {...editorial}
        href={`#${id}`}
        aria-label={ordinal === null ? '这一段的链接' : `${ordinal}的链接`}
        className="measure-link -mr-[16px] whitespace-nowrap py-3 pl-1 pr-[16px] text-sm text-ink-2 no-underline print:hidden"
      />
      <TargetNote site={site} issue={issue} measure={measure} />
    </li>
  );
}
