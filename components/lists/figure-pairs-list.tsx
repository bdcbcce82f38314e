import type { Notice } from '@/lib/model/notice';
import { clauseOf } from '@/lib/notice/facts/clause-of';
import { type FigurePair, figurePairs } from '@/lib/notice/facts/figure-pairs';
import type { NoticeFigure } from '@/lib/notice/facts/notice-figures';
import { placePath, placeWords } from '@/lib/notice/places/placed-texts';

/** The figures that a notice gives for two periods, each pair in words and as a line; null if there are none. */
export function FigurePairsList({ notice, figures }: { notice: Notice; figures: readonly NoticeFigure[] }) {
  const pairs = figurePairs(figures);
  if (pairs.length === 0) return null;
  return (
    <section aria-labelledby="pairs">
      <h2 id="pairs" className="mb-1 mt-8 text-lg">
        前后两个时期的数字
      </h2>
      <ul className="dense max-w-page sm:flex sm:flex-wrap">
        {pairs.map((pair) => (
          <Pair key={pair.earlier.id} notice={notice} pair={pair} />
        ))}
      </ul>
    </section>
  );
}

function Pair({ notice, pair: { earlier, later } }: { notice: Notice; pair: FigurePair }) {
  return (
    <li className="flex break-inside-avoid items-start border-t border-rule py-3 print:py-0.5 sm:w-1/2 sm:pr-6">
      <Slope from={earlier.low} to={later.low} />
      <div className="min-w-0 flex-1 leading-dense">
        <Clause figure={earlier} />
        <Clause figure={later} />
        <a href={placePath(notice, earlier.place)} className="inline-block py-2.5 text-sm print:inline">
          {placeWords(notice, earlier.place)}
        </a>
      </div>
    </li>
  );
}

// As printed: 2023年度延期审理行政复议案件占比14.55%; with its period where an earlier clause names that.
function Clause({ figure }: { figure: NoticeFigure }) {
  const { period } = figure;
  const [before, words, after] = clauseOf(figure);
  return (
    <p>
      {period !== null && !before.includes(period.words) && (
        <span className="text-sm text-ink-2">{period.words}：</span>
      )}
      {before}
      <b className="whole">{words}</b>
      {after}
    </p>
  );
}

// From 0 to the larger value, so that a small change looks small.
function Slope({ from, to }: { from: number; to: number }) {
  const most = Math.max(from, to, Number.EPSILON);
  const height = (value: number): number => Math.round(44 - (40 * value) / most);
  return (
    <svg viewBox="0 0 72 48" aria-hidden="true" className="mr-4 h-12 flex-none text-ink-2" width="72">
      <path d={`M6 ${height(from)}L66 ${height(to)}`} fill="none" stroke="currentColor" strokeWidth="2" />
      <circle cx="6" cy={height(from)} r="4" fill="currentColor" />
      <circle cx="66" cy={height(to)} r="4" fill="currentColor" />
      <path d="M0 44H72" stroke="var(--control)" />
    </svg>
  );
}
