import { buttonClasses } from '@/components/page/button-classes';
import type { Filled } from '@/desk/forms/entry-edits';
import type { Screen } from './desk-page';
import { LABEL } from './forms/form-field';

/** A screen that says why something was not done, with all that was typed, if anything was: to be copied, or sent again to where it was going. */
export function sentScreen(screen: Screen, action: string, sent: Filled): Screen {
  const typed = [...sent].flatMap(([name, words]) => {
    const label = sent.get(`${LABEL}${name}`);
    return label === undefined || words === '' ? [] : [{ name, label, words }];
  });
  if (typed.length === 0) return screen;
  const hidden = [...sent].filter(([name]) => !typed.some((one) => one.name === name));
  return {
    ...screen,
    title: `没有保存：${screen.title}`,
    body: (
      <>
        {screen.body}
        <form method="post" action={action} className="mt-8 max-w-text">
          <h2 className="text-xl">您送来的都在这里</h2>
          <p className="mb-5">
            没有保存。可以照抄到别处；上面说的改好以后，也可以原样再送一次。选过的文件要重新选。
          </p>
          {hidden.map(([name, words]) => (
            <input key={name} type="hidden" name={name} value={words} />
          ))}
          {typed.map(({ name, label, words }) => (
            <div key={name} className="mb-5">
              <label htmlFor={`desk-${name}`} className="font-semibold">
                {label}
              </label>
              <textarea
                id={`desk-${name}`}
                name={name}
                readOnly
                rows={Math.min(8, Math.ceil(words.length / 40) + words.split('\n').length - 1)}
                defaultValue={words}
                className="w-full border border-control bg-paper-2 px-2 py-2 leading-dense"
              />
            </div>
          ))}
          <button type="submit" className={buttonClasses(true)}>
            再送一次
          </button>
        </form>
      </>
    ),
  };
}
