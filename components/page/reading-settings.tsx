import type { ReadingSetting } from '@/lib/data-attributes';
import * as data from '@/lib/data-attributes';

const SETTINGS = [
  {
    name: 'size',
    label: '字号',
    choices: [
      { value: '', label: '标准' },
      { value: 'large', label: '大' },
      { value: 'largest', label: '特大' },
    ],
  },
  {
    name: 'contrast',
    label: '对比度',
    choices: [
      { value: '', label: '标准' },
      { value: 'high', label: '高对比度' },
    ],
  },
] as const satisfies readonly { name: ReadingSetting; label: string; choices: readonly object[] }[];

/** Type size and contrast in a panel of the header; bound by browser/page/bind-setting-buttons.ts and hidden without scripts. */
export function ReadingSettings() {
  return (
    <details name="header" className="js-only">
      <summary className="header-button">字号</summary>
      <div className="header-panel text-sm text-ink-2 md:text-right">
        {SETTINGS.map(({ name, label, choices }) => (
          <fieldset key={name} className="mr-2 inline-block py-0.5">
            <legend className="float-left mr-1 leading-[45px]">{label}</legend>
            {choices.map((choice) => (
              <button
                key={choice.value}
                type="button"
                {...{ [data.set]: name, [data.value]: choice.value }}
                aria-pressed={choice.value === ''}
                className="mr-1 min-h-target min-w-target border border-control px-1 text-ink"
              >
                {choice.label}
              </button>
            ))}
          </fieldset>
        ))}
      </div>
    </details>
  );
}
