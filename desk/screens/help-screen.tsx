import type { GuideSection } from '@/lib/content/guide/guide-sections';
import type { Screen } from './desk-page';

/** The guide for editors, with a list of its sections. */
export function helpScreen(sections: readonly GuideSection[]): Screen {
  return {
    title: '帮助',
    under: '/help',
    body: (
      <>
        <h1 className="text-2xl">帮助</h1>
        <nav aria-label="编辑指南" className="mt-3 max-w-text">
          {sections.map(({ id }) => (
            <a key={id} href={`#${encodeURIComponent(id)}`} className="mr-5 inline-block py-2">
              {id}
            </a>
          ))}
        </nav>
        {sections.map(({ id, title, html }) => (
          <section key={id} id={id} className="mt-8 max-w-text">
            <h2 className="mb-2.5 text-xl">{title}</h2>
            <div
              className="prose [overflow-wrap:anywhere] [&_pre]:whitespace-pre-wrap [&_td]:border [&_td]:border-rule [&_td]:p-2 [&_td]:align-top [&_th]:p-2 [&_th]:text-left"
              // biome-ignore lint/security/noDangerouslySetInnerHtml: sanitised where it is made
              dangerouslySetInnerHTML={{ __html: html }}
            />
          </section>
        ))}
      </>
    ),
  };
}
