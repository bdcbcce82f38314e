import * as data from '@/lib/data-attributes';
import type { Occasion } from '@/lib/notice/facts/notice-dates';
import { type TimeAxis, timeAxis } from '@/lib/notice/facts/time-axis';
import type { TimelineEntry } from '@/lib/notice/facts/timeline';
import { placeOnLine, yearPlace } from '@/lib/year-place';

// From top to bottom, the latest first: its words stand left of its dot, above the strokes of the earlier ones.
const ROWS: readonly { occasion: Occasion; label: string }[] = [
  { occasion: 'target', label: '目标时间' },
  { occasion: 'publication', label: '通报' },
  { occasion: 'feedback', label: '反馈' },
  { occasion: 'inspection', label: '巡察' },
];
const AXIS = '7.5em';
// Where text is large, there is room for half of the years.
const EVERY_OTHER = 'hidden [@media(min-width:20em)]:inline';

/** The entries on a line of years. It is hidden from those who listen, as the list says the same; a script draws today. */
export function TimeLine({ entries }: { entries: readonly TimelineEntry[] }) {
  const axis = timeAxis(entries);
  if (axis === null) return null;
  const works = entries.filter(
    ({ occasion, from, to }) => occasion === 'event' && (from ?? to ?? '').length > 4,
  );
  return (
    <figure className="mx-0 mt-6 max-w-text break-inside-avoid">
      <svg
        {...{ [data.script]: 'timeline', [data.years]: `${axis.first}/${axis.last}` }}
        aria-hidden="true"
        width="100%"
        height="12em"
        className="block overflow-visible text-sm"
      >
        {ROWS.map(({ occasion, label }, index) => (
          <Row
            key={label}
            label={label}
            y={`${1 + index * 1.6}em`}
            entries={entries.filter((entry) => entry.occasion === occasion)}
            axis={axis}
          />
        ))}
        {works.map((entry) => (
          <Stroke key={entry.id} at={beginning(entry, axis)} from="7em" to="8em" />
        ))}
        <g visibility="hidden">
          <Stroke at={0} from="0.5em" to="10.2em" />
          <text y="11.4em" textAnchor="end" fill="currentColor" className="font-semibold">
            今天
          </text>
        </g>
        <Years axis={axis} />
      </svg>
    </figure>
  );
}

function Years({ axis }: { axis: TimeAxis }) {
  const end = placeOnLine(axis.last + 1, axis);
  return (
    <>
      <line x1="0" x2={`${end}%`} y1={AXIS} y2={AXIS} stroke="currentColor" />
      <line x1={`${end}%`} x2="100%" y1={AXIS} y2={AXIS} stroke="currentColor" strokeDasharray="2 6" />
      {axis.labelled.map((year, index) => (
        <text
          key={year}
          x={`${placeOnLine(year, axis)}%`}
          y="9.6em"
          dx="0.3em"
          fill="currentColor"
          // On narrow screens the stroke of today may stand behind the last year.
          stroke="var(--paper)"
          strokeWidth="6"
          paintOrder="stroke"
          className={(axis.labelled.length - index) % 2 === 0 ? EVERY_OTHER : ''}
        >
          {year}
        </text>
      ))}
      {axis.labelled.map((year) => (
        <Stroke key={year} at={placeOnLine(year, axis)} from={AXIS} to="9.6em" />
      ))}
    </>
  );
}

type RowProps = { label: string; y: string; entries: readonly TimelineEntry[]; axis: TimeAxis };

// A dot for a day or month, a bar for a period, and a stroke down to the axis; the label once.
function Row({ label, y, entries, axis }: RowProps) {
  const places = entries.map((entry) => beginning(entry, axis));
  const first = places[0];
  if (first === undefined) return null;
  const hasRoom = first > 20;
  return (
    <g className={label === '目标时间' ? 'text-open' : ''}>
      <text
        x={`${first}%`}
        y={y}
        dx={hasRoom ? '-0.8em' : '0.8em'}
        dy="0.35em"
        textAnchor={hasRoom ? 'end' : 'start'}
        fill="currentColor"
      >
        {label}
      </text>
      {[...new Set(places)].map((place) => (
        <g key={place}>
          <Stroke at={place} from={y} to={AXIS} />
          <circle cx={`${place}%`} cy={y} r="5" fill="currentColor" />
        </g>
      ))}
      {entries.filter(isPeriod).map((entry) => (
        <line
          key={entry.id}
          x1={`${beginning(entry, axis)}%`}
          x2={`${placeOnLine(yearPlace(entry.to ?? entry.from ?? '', true), axis)}%`}
          y1={y}
          y2={y}
          stroke="currentColor"
          strokeWidth="6"
        />
      ))}
    </g>
  );
}

function Stroke({ at, from, to }: { at: number; from: string; to: string }) {
  return <line x1={`${at}%`} x2={`${at}%`} y1={from} y2={to} stroke="currentColor" />;
}

const isPeriod = ({ from, to }: TimelineEntry): boolean => from !== null && to !== null && from !== to;

const beginning = ({ from, to }: TimelineEntry, axis: TimeAxis): number =>
  placeOnLine(yearPlace(from ?? to ?? ''), axis);
