import type { Screen } from './desk-page';

/** A screen that says one thing, and leads back. */
export function messageScreen(title: string, words: string): Screen {
  return {
    title,
    under: '/',
    body: (
      <>
        <h1 className="text-2xl">{title}</h1>
        <p className="mt-3 max-w-text whitespace-pre-line">{words}</p>
        <p className="mt-3">
          <a href="/">回到今天</a>
        </p>
      </>
    ),
  };
}
