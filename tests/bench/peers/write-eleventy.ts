import { join } from 'node:path';
import { installProject, runIn } from './install';
import { PEER_STYLE, type PeerPage } from './peer-page';

const PACKAGES = { '@11ty/eleventy': '3.1.8', pagefind: '1.6.0' };

// As Pagefind's guide has it: its own interface on every page.
const LAYOUT = `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>{{ title }}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/style.css">
<link rel="stylesheet" href="/pagefind/pagefind-ui.css">
<script src="/pagefind/pagefind-ui.js" defer></script>
<script>addEventListener('DOMContentLoaded', () => new PagefindUI({ element: '#search' }));</script>
</head><body><div id="search"></div><div data-pagefind-body>{{ content | safe }}</div></body></html>
`;

const CONFIG = `export default (config) => {
  config.addPassthroughCopy('style.css');
  return { htmlTemplateEngine: false, dir: { input: '.', output: '_site' } };
};
`;

/** Builds the pages with Eleventy and Pagefind below `folder`; returns the folder of the site, null if they cannot be installed. */
export function writeEleventy(folder: string, pages: readonly PeerPage[]): string | null {
  const files = Object.fromEntries(
    pages.map(({ path, title, body }) => [
      `${path}index.html`,
      `---\nlayout: base.njk\ntitle: ${JSON.stringify(title)}\n---\n${body}`,
    ]),
  );
  const project = { '_includes/base.njk': LAYOUT, 'eleventy.config.js': CONFIG, 'style.css': PEER_STYLE };
  if (!installProject(folder, { files: { ...project, ...files }, packages: PACKAGES })) return null;
  runIn(folder, 'eleventy');
  runIn(folder, 'pagefind', '--site', '_site');
  return join(folder, '_site');
}
