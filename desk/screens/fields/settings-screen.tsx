import type { Screen } from '@/desk/screens/desk-page';
import { DoneMessage } from '@/desk/screens/done-message';
import type { Content } from '@/lib/content/read-content';
import { SETTINGS } from './fields-task';

/** The bureaus and the site, each with the form of its fields; `done` is what was just done. */
export function settingsScreen({ bureaus, site }: Content, done: string | undefined): Screen {
  const links = [
    ...bureaus.map(({ slug, name, contact }) => ({
      href: `${SETTINGS}/bureaus/${slug}`,
      name,
      note: `电话 ${contact.phone}`,
    })),
    { href: `${SETTINGS}/site`, name: '网站', note: site.name },
  ];
  return {
    title: '单位和网站',
    under: SETTINGS,
    body: (
      <>
        <h1 className="text-2xl">单位和网站</h1>
        <DoneMessage what={done} />
        <ul className="mt-3 max-w-text">
          {links.map(({ href, name, note }) => (
            <li key={href} className="border-t border-dotted border-rule py-2 first:border-t-0">
              <a href={href} className="inline-block py-2">
                {name}
              </a>
              <span className="block text-sm text-ink-2">{note}</span>
            </li>
          ))}
        </ul>
      </>
    ),
  };
}
