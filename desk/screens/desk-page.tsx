import type { ReactElement, ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

/** The screens to which every page leads. */
const SCREENS = [
  { path: '/', name: '今天' },
  { path: '/import', name: '导入' },
  { path: '/issues', name: '问题' },
  { path: '/settings', name: '通报、单位和网站' },
  { path: '/publish', name: '发布' },
  { path: '/help', name: '帮助' },
] as const;

/** What a screen is: its title, the one of the main screens it belongs to, and what is on it. */
export type Screen = { title: string; under: (typeof SCREENS)[number]['path']; body: ReactNode };

/** A screen as a whole page of HTML. */
export function deskPage({ title, under, body }: Screen): string {
  return `<!doctype html>${renderToStaticMarkup(
    <Frame title={title} under={under}>
      {body}
    </Frame>,
  )}`;
}

function Frame({ title, under, children }: Omit<Screen, 'body'> & { children: ReactNode }): ReactElement {
  return (
    <html lang="zh-CN">
      {/* biome-ignore lint/style/noHeadElement: no page of Next */}
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${title} - 编辑台`}</title>
        <link rel="stylesheet" href="/desk.css" />
      </head>
      <body>
        <a href="#main" className="skip">
          跳到正文
        </a>
        <header className="border-b border-rule bg-paper-2">
          <nav aria-label="编辑台" className="mx-auto flex max-w-[80rem] flex-wrap items-baseline px-5">
            <b className="mr-8 py-2.5 font-serif text-lg text-seal">编辑台</b>
            {SCREENS.map(({ path, name }) => (
              <a
                key={path}
                href={path}
                aria-current={path === under ? 'page' : undefined}
                className={`mr-6 inline-block min-h-target py-2.5 leading-dense ${path === under ? 'font-semibold' : ''}`}
              >
                {name}
              </a>
            ))}
          </nav>
        </header>
        <main id="main" tabIndex={-1} className="mx-auto max-w-[80rem] px-5 pb-16 pt-5">
          {children}
        </main>
      </body>
    </html>
  );
}
