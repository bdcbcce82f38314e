import type { Heading } from '@/lib/notice/outline';

const LOOKS = new Map([
  [1, 'mb-4 mt-14 text-xl'],
  [2, 'mb-3 mt-10 text-lg'],
  [3, 'mb-2 mt-8 font-semibold'],
]);

/** A heading of the notice, one level below the page title, linking to itself. */
export function NoticeHeading({ heading: { level, text, id } }: { heading: Heading }) {
  const Tag = level === 1 ? 'h2' : level === 2 ? 'h3' : 'h4';
  return (
    <Tag id={id} className={LOOKS.get(level)}>
      <a href={`#${id}`} className="no-underline">
        {text}
      </a>
    </Tag>
  );
}
