import type { Screen } from '@/desk/screens/desk-page';
import { DoneMessage } from '@/desk/screens/done-message';
import { SETTINGS, settingsAddress } from '@/desk/screens/paths';
import type { Content } from '@/lib/content/read-content';

/** The notices, the bureaus and the site, each with the form of its fields; `done` is what was just done. */
export function settingsScreen({ notices, bureaus, site }: Content, done: string | undefined): Screen {
  const links = [
    ...notices.map(({ slug, shortTitle, bureau }) => ({
      path: `notices/${slug}/notice.md`,
      name: shortTitle,
      note: bureau.name,
    })),
    ...bureaus.map(({ slug, name, contact }) => ({
      path: `bureaus/${slug}.md`,
      name,
      note: `电话 ${contact.phone}`,
    })),
    { path: 'site.yaml', name: '网站', note: site.name },
  ];
  return {
    title: '通报、单位和网站',
    under: SETTINGS,
    body: (
      <>
        <h1 className="text-2xl">通报、单位和网站</h1>
        <DoneMessage what={done} />
        <ul className="mt-3 max-w-text">
          {links.map(({ path, name, note }) => (
            <li key={path} className="border-t border-dotted border-rule py-2 first:border-t-0">
              <a href={settingsAddress(path)} className="inline-block py-2">
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
