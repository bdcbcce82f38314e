import { listOfLines } from '@/lib/import/input/answers';
import type { SourceLine } from '@/lib/import/text/source-line';

/** Links to lines of the source, one for each run of them. */
export function LineLinks({ lines }: { lines: readonly number[] }) {
  const runs = lines.length === 0 ? [] : listOfLines(lines).split(',');
  return runs.map((run) => (
    <a key={run} href={`#line-${Number.parseInt(run, 10)}`} className="mr-2 inline-block py-1 text-sm">
      第 {run} 行
    </a>
  ));
}

type Props = { lines: readonly SourceLine[]; readAt: ReadonlyMap<number, { id: string }> };

/** The source with the numbers of its lines, each a link to what was read from it, whose place on the screen `readAt` has. */
export function SourceLines({ lines, readAt }: Props) {
  return (
    <section aria-labelledby="source" className="pl-5 lg:sticky lg:top-0 lg:max-h-screen lg:overflow-y-auto">
      <h2 id="source" className="mb-2.5 text-xl">
        原文
      </h2>
      <ol className="leading-dense">
        {lines
          .filter(({ text }) => text !== '')
          .map(({ line, text }) => (
            <li key={line} id={`line-${line}`} className="flex py-1">
              <a
                href={`#${readAt.get(line)?.id ?? `line-${line}`}`}
                className="mr-3 w-12 flex-none text-right text-sm tabular-nums"
              >
                {line}
              </a>
              <span className="min-w-0">{text}</span>
            </li>
          ))}
      </ol>
    </section>
  );
}
