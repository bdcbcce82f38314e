import { join } from 'node:path';
import { installProject, runIn } from './install';
import { PEER_STYLE, type PeerPage } from './peer-page';

const PACKAGES = { astro: '5.9.4' };

const ROUTE = `---
import pages from '../pages.json';
export const getStaticPaths = () =>
  pages.map((page) => ({ params: { path: page.path.replace(/\\/$/, '') || undefined }, props: page }));
const { title, body } = Astro.props;
---
<!doctype html>
<html lang="zh-CN">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>{title}</title>
    <link rel="icon" href="data:," />
  </head>
  <body set:html={body} />
</html>
<style is:global>
${PEER_STYLE}</style>
`;

/** Builds the pages with Astro, without any script, below `folder`; returns the folder of the site, null if it cannot be installed. */
export function writeAstro(folder: string, pages: readonly PeerPage[]): string | null {
  const files = { 'src/pages/[...path].astro': ROUTE, 'src/pages.json': JSON.stringify(pages) };
  if (!installProject(folder, { files, packages: PACKAGES })) return null;
  runIn(folder, 'astro', 'build');
  return join(folder, 'dist');
}
