import { editorial } from '@/components/editorial';
import * as data from '@/lib/data-attributes';
import type { Issue, Measure, Part } from '@/lib/model/notice';
import type { Site } from '@/lib/model/site-schema';
import { measureName } from '@/lib/notice/places/measure-name';
import { chineseNumeral } from '@/lib/numerals';
import { TargetNote } from './target-note';

/** One measure of an issue with its ordinal in the margin and a visible link to itself. */
export function MeasureItem(props: { site: Site; issue: Issue; part: Part; measure: Measure }) {
  const { site, issue, part, measure } = props;
  const { id, ordinal, text } = measure;
  const [first, ...more] = text.split('\n');
  return (
    <li
      id={id}
      {...{ [data.measure]: measureName(part, measure) }}
      className={`my-4 ${ordinal === null ? '' : 'hung'}`}
    >
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
        aria-label={linkName(measure)}
        className="measure-link -mr-[16px] whitespace-nowrap py-3 pl-1 pr-[16px] text-sm text-ink-2 no-underline print:hidden"
      />
      <TargetNote summarised site={site} issue={issue} measure={measure} />
    </li>
  );
}

// The number is that of its id: m1 is the first measure of its part.
function linkName({ id, ordinal }: Measure): string {
  return ordinal === null ? '本段链接' : `第${chineseNumeral(Number(id.slice(1)))}项措施的链接`;
}
