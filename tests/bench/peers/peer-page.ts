import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';

/** A page that peers show: its folder, title, and the words and links of ours in plain HTML. */
export type PeerPage = { path: string; title: string; body: string };

/** The pages of the bare site (writeBareSite) at these paths. */
export function peerPages(bare: string, paths: readonly string[]): PeerPage[] {
  return paths.map((path) => {
    const $ = load(readFileSync(join(bare, path, 'index.html'), 'utf8'));
    return { path, title: $('title').text(), body: $('body').html() ?? '' };
  });
}

/** The style that peers have: what a site of text needs, and no more. */
export const PEER_STYLE = `:root { color-scheme: light; --ink: #1a1a1a; --link: #0b57d0; --line: #d9d9d9; }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 44rem; padding: 1rem; color: var(--ink); font: 1.0625rem/1.75 system-ui, sans-serif; }
h1, h2, h3 { line-height: 1.35; margin: 1.5em 0 0.5em; }
a { color: var(--link); }
nav ul, nav ol { list-style: none; padding: 0; }
nav li { display: inline-block; margin-right: 1rem; }
dt { font-weight: 600; }
dd { margin: 0 0 0.5rem; }
table { border-collapse: collapse; }
th, td { border: 1px solid var(--line); padding: 0.25rem 0.5rem; text-align: left; }
header, footer { border-block: 1px solid var(--line); padding: 0.5rem 0; }
`;
