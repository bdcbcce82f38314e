import * as data from '@/lib/data-attributes';

const BUTTON = 'aloud-button main-action border border-control bg-paper px-2 text-sm leading-dense';

// the visible word, and a longer name where that says too little
const MORE = [
  { act: 'next', word: '下一段' },
  { act: 'slower', word: '慢', name: '放慢语速' },
  { act: 'faster', word: '快', name: '加快语速' },
  { act: 'stop', word: '停止' },
];

/** The button that reads the approved text aloud, and the others, shown in a bar while it is read. Absent without scripts and where browser/aloud finds no Chinese voice. */
export function ReadAloud() {
  return (
    <section
      aria-label="朗读"
      {...{ [data.aloud]: '', [data.wait]: true }}
      className="aloud js-only flex-none"
    >
      <div>
        <button
          type="button"
          {...{ [data.act]: 'toggle', [data.lazyScript]: 'aloud' }}
          className={`${BUTTON} min-w-[4em]`}
        >
          朗读
        </button>
        {MORE.map(({ act, word, name }) => (
          <button
            key={act}
            type="button"
            hidden
            {...{ [data.act]: act }}
            aria-label={name}
            className={BUTTON}
          >
            {word}
          </button>
        ))}
        <span role="status" className="text-sm text-ink-2" />
      </div>
    </section>
  );
}
