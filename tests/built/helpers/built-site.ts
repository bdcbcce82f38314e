import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type CheerioAPI, load } from 'cheerio';
import { isPageFile } from '@/lib/answers/is-page-file';
import { withoutLineMarks } from '@/lib/check-site/read/without-line-marks';
import { NOTICES, SITE_FOLDER } from '@/tests/site-under-test';

/** Every address of an HTML page of the built site, as a browser would ask for it; 404.html keeps its name. */
export function pageAddresses(): string[] {
  return htmlAddresses().filter((address) => !isMoved(address) && !isWithdrawn(address));
}

/** The addresses, under every name of a notice, whose pages say that their content was withdrawn. */
export function withdrawnAddresses(): string[] {
  return htmlAddresses().filter(isWithdrawn);
}

const isWithdrawn = (address: string): boolean => readBuilt(address).includes('data-withdrawn="true"');

/** The addresses that a notice had under another name; their pages only lead on. */
export function movedAddresses(): string[] {
  return htmlAddresses().filter((address) => isMoved(address) && !isWithdrawn(address));
}

const htmlAddresses = (): string[] =>
  readdirSync(SITE_FOLDER, { recursive: true, encoding: 'utf8' })
    .filter((file) => isPageFile(file.replaceAll('\\', '/')))
    .map((file) => `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`)
    .sort();

function isMoved(address: string): boolean {
  const [, notice] = /^\/notices\/([^/]+)\//.exec(address) ?? [];
  return notice !== undefined && !NOTICES.includes(notice);
}

/** The HTML of a page of the built site, parsed as a browser parses it, without the marks for line breaks. */
export function openPage(address: string): CheerioAPI {
  return load(withoutLineMarks(readBuilt(address)));
}

/** True if the address names a file of the built site. */
export function isServed(address: string): boolean {
  return existsSync(fileAt(address));
}

/** A file of the built site as text. */
export function readBuilt(address: string): string {
  return readFileSync(fileAt(address), 'utf8');
}

/** The bytes of a file of the built site. */
export function builtSize(address: string): number {
  return statSync(fileAt(address)).size;
}

/** The same page as Next has exported it, before the build's last step; only `npm run build -- --fresh` exports every page. */
export function readExported(address: string): string {
  return readFileSync(join(process.cwd(), '.export', address.replace(/\/$/, '/index.html')), 'utf8');
}

function fileAt(address: string): string {
  return join(SITE_FOLDER, address.endsWith('/') ? `${address}index.html` : address);
}
