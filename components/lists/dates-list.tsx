import { TargetNote } from '@/components/issue/target-note';
import { noticePath } from '@/lib/addresses';
import { formatIso } from '@/lib/dates';
import type { Notice } from '@/lib/model/notice';
import type { Site } from '@/lib/model/site-schema';
import { factSentences } from '@/lib/notice/facts/fact-sentences';
import { type NoticeDate, OCCASION_LABELS } from '@/lib/notice/facts/notice-dates';
import { type TimelineEntry, timelineYears } from '@/lib/notice/facts/timeline';
import { placePath, placeWords } from '@/lib/notice/places/placed-texts';

type Props = { site: Site; notice: Notice };

/** The entries of a line of time by year, each with its sentence, the date in bold, and a link to its place. */
export function DatesList({ site, notice, entries }: Props & { entries: readonly TimelineEntry[] }) {
  return timelineYears(entries).map(({ year, entries: own }) => (
    <section key={year}>
      <h2 id={`y${year}`} className="mb-1 mt-8 text-xl print:mt-3">
        {year}年
      </h2>
      <ol className="timeline dense max-w-text">
        {own.map((entry) => (
          <Entry key={entry.id} site={site} notice={notice} entry={entry} />
        ))}
      </ol>
    </section>
  ));
}

function Entry({ site, notice, entry }: Props & { entry: TimelineEntry }) {
  const { id, occasion, date } = entry;
  const measure = date?.place.kind === 'issue' ? date.place.measure : null;
  return (
    <li id={id} className="break-inside-avoid border-t border-rule py-3 print:py-0.5">
      <p className="print:mr-2 print:inline">
        <b>
          <Times entry={entry} />
        </b>
        {occasion !== 'event' && ` ${OCCASION_LABELS[occasion]}`}
      </p>
      {date === null ? (
        <a href={noticePath(notice)} className="inline-block py-2.5 text-sm print:ml-2 print:py-0">
          通报全文
        </a>
      ) : (
        <>
          <Sentence date={date} />
          <a
            href={placePath(notice, date.place)}
            className="inline-block py-2.5 text-sm print:ml-2 print:py-0"
          >
            {date.place.kind === 'issue' ? placeWords(notice, date.place) : '通报原文'}
          </a>
        </>
      )}
      {occasion === 'target' && date?.place.kind === 'issue' && measure !== null && (
        <TargetNote site={site} issue={date.place.issue} measure={measure} />
      )}
    </li>
  );
}

function Times({ entry: { from, to } }: { entry: TimelineEntry }) {
  return (
    <>
      {from !== null && <time dateTime={from}>{formatIso(from)}</time>}
      {from !== to && (to === null ? '起' : '至')}
      {to !== null && from !== to && <time dateTime={to}>{formatIso(to)}</time>}
    </>
  );
}

function Sentence({ date }: { date: NoticeDate }) {
  return factSentences([date]).map(({ pieces }) => (
    <q key={date.id} className="block leading-dense print:inline">
      {pieces.map(({ words, fact }) => (fact === null ? words : <b key={fact.id}>{words}</b>))}
    </q>
  ));
}
