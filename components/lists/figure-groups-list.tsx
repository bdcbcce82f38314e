import * as data from '@/lib/data-attributes';
import type { Notice } from '@/lib/model/notice';
import type { FactSentence } from '@/lib/notice/facts/fact-sentences';
import { figureGroups, quantitiesAmong } from '@/lib/notice/facts/figure-groups';
import type { NoticeFigure } from '@/lib/notice/facts/notice-figures';
import { placePath, placeWords } from '@/lib/notice/places/placed-texts';

/** The sentences of a notice that have figures, by heading, figures in bold; each has the kinds of quantity it has. */
export function FigureGroupsList({ notice, figures }: { notice: Notice; figures: readonly NoticeFigure[] }) {
  return figureGroups(notice, figures).map(({ heading, sentences }, index) => (
    <section key={heading} {...kinds(sentences)}>
      <h2 id={`g${index + 1}`} className="mb-1 mt-8 max-w-text text-lg print:mt-3">
        {heading}
      </h2>
      <ul className="gap-x-10 lg:columns-2">
        {sentences.map((sentence) => (
          <Sentence key={sentence.facts[0]?.id} notice={notice} sentence={sentence} />
        ))}
      </ul>
    </section>
  ));
}

function Sentence({ notice, sentence }: { notice: Notice; sentence: FactSentence<NoticeFigure> }) {
  return (
    <li {...kinds([sentence])} className="break-inside-avoid border-t border-rule py-3 print:py-0.5">
      <q className="block leading-dense print:inline">
        {sentence.pieces.map(({ words, fact }) =>
          fact === null ? (
            words
          ) : (
            <b key={fact.id} id={fact.id} className="whole">
              {words}
            </b>
          ),
        )}
      </q>
      <a
        href={placePath(notice, sentence.place)}
        className="inline-block py-2.5 text-sm print:ml-2 print:py-0"
      >
        {sentence.place.kind === 'issue' ? placeWords(notice, sentence.place) : '通报原文'}
      </a>
    </li>
  );
}

const kinds = (sentences: readonly FactSentence<NoticeFigure>[]) => ({
  [data.quantity]: quantitiesAmong(sentences.flatMap(({ facts }) => facts)).join(' '),
});
