import type { Asked } from '@/lib/import/asked-of';
import { LineLinks } from './source-lines';

/** Questions about an import, each a group of buttons of which one or several are chosen. */
export function AnswerFields({ asked }: { asked: readonly Asked[] }) {
  return asked.map(({ name, words, note, line, several, choices }) => (
    <fieldset key={name} className="mb-5 border border-control px-3 pb-2 leading-dense">
      <legend className="px-1 font-semibold">{words}</legend>
      <p className="text-sm">
        {note} <LineLinks lines={line === 0 ? [] : [line]} />
      </p>
      {choices.map((choice) => (
        <label key={choice.value} className="mr-5 inline-block min-h-target py-2">
          <input
            type={several ? 'checkbox' : 'radio'}
            name={name}
            value={choice.value}
            defaultChecked={choice.isChosen}
            className="mr-2 h-5 w-5 border border-control align-middle [-webkit-appearance:auto] [appearance:auto]"
          />
          {choice.words}
        </label>
      ))}
    </fieldset>
  ));
}
