import { securityTextPath } from '@/lib/addresses';

/** The kind of host where the answer differs: a bucket can send only files and redirects of its own making. */
export type Host = 'server' | 'storage';

/**
 * What an address answers: its path without the base path, the status of each kind of host, the file of the build that
 * is the body, and where a redirect leads.
 */
export type AddressAnswer = {
  path: string;
  status: Record<Host, number>;
  file: string | null;
  location?: string;
};

const MISSING_PAGE = '404.html';

const shows = (path: string, file: string): AddressAnswer => ({
  path,
  file,
  status: { server: 200, storage: 200 },
});
const missing = (path: string): AddressAnswer => ({
  path,
  file: MISSING_PAGE,
  status: { server: 404, storage: 404 },
});

const ANSWERS: readonly AddressAnswer[] = [
  shows('/', 'index.html'),
  shows('/about/', 'about/index.html'),
  shows('/about/?a=1', 'about/index.html'),
  shows('/about/index.html', 'about/index.html'),
  shows('/robots.txt', 'robots.txt'),
  shows('/sitemap.xml', 'sitemap.xml'),
  shows('/feed.xml', 'feed.xml'),
  shows('/favicon.svg', 'favicon.svg'),
  shows('/speculation-rules.json', 'speculation-rules.json'),
  shows('/SHA256SUMS', 'SHA256SUMS'),
  { path: '/about', status: { server: 301, storage: 302 }, file: null, location: '/about/' },
  // No file, no folder, a folder without a page, a page taken for a folder, two slashes.
  ...[
    '/no-such-page',
    '/no-such-page/',
    '/no-such-page.csv',
    '/assets/',
    '/about/index.html/',
    '/about//',
  ].map(missing),
  // Files for the server: the policy, the record, a list of the release tool; and what never is a file of the site.
  ...['/.nginx/csp.conf', '/.nginx/', '/.published.yaml', '/.release/state.json', '/CARRIED'].map(missing),
  ...['/.env', '/.git/config', '/about/.htaccess', '/about/.well-known/security.txt'].map(missing),
  ...['/.well-known/', '/.well-known/no-such-file.txt', '/.well-known/.env'].map(missing),
  ...['/index.html.br', '/about/index.html.gz', '/no-such-page.br'].map(missing),
  // A bucket answers with its page for what is missing, but under its own name with 200.
  { ...missing('/404.html'), status: { server: 404, storage: 200 } },
];

const WITHDRAWN = /(^|.*\/)\.withdrawn$/;

/**
 * What the addresses of a built site answer, given the paths of its files: the same few of every site, and everything
 * in its withdrawn folders. On nginx, on our own server and at a published site alike.
 */
export function addressAnswers(files: ReadonlySet<string>): AddressAnswer[] {
  const folders = [...files].flatMap((path) => WITHDRAWN.exec(path)?.[1] ?? []);
  const wellKnown = securityTextPath.slice(1);
  return [
    ...ANSWERS,
    files.has(wellKnown) ? shows(`/${wellKnown}`, wellKnown) : missing(`/${wellKnown}`),
    ...folders.flatMap((folder) => [
      ...[...files]
        .filter(
          (path) => path.startsWith(folder) && /^[^./][^/]*(?<!\.br|\.gz)$/.test(path.slice(folder.length)),
        )
        .map((path) => gone(path, path, 200)),
      gone(folder, `${folder}index.html`, 200),
      // What has gone without leaving a file.
      gone(`${folder}no-such-file.jpg`, `${folder}index.html`, 404),
      missing(`/${folder}.withdrawn`),
    ]),
  ];
}

const gone = (path: string, file: string, storage: number): AddressAnswer => ({
  path: `/${path}`,
  file,
  status: { server: 410, storage },
});
