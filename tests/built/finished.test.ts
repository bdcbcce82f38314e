import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import {
  movedAddresses,
  openPage,
  pageAddresses,
  readBuilt,
  readExported,
  withdrawnAddresses,
} from '@/tests/built/helpers/built-site';
import { SITE_FOLDER } from '@/tests/site-under-test';
import { keptOfPage } from '../fixtures/export/kept-of-page';
import { readFiles } from '../fixtures/export/read-files';

const files = readFiles(SITE_FOLDER);
const pages = [...pageAddresses(), ...movedAddresses(), ...withdrawnAddresses()].sort();
const sha256 = (bytes: string | Buffer) => createHash('sha256').update(bytes);

describe.each(pages)('the page %s', (address) => {
  const $ = openPage(address);

  test('has the text and the attributes that were exported', () => {
    expect(keptOfPage(readBuilt(address))).toBe(keptOfPage(readExported(address)));
  });

  test('has been given one policy, one style, the boot script, core and the scripts it asks for, and nothing else', () => {
    expect($('meta[http-equiv="Content-Security-Policy"]')).toHaveLength(1);
    expect($('style, link[rel=stylesheet]')).toHaveLength(1);
    const scripts = $('script:not([type])').get();
    const asked = $('[data-script]').map((_, element) => $(element).attr('data-script') ?? '');
    expect(scripts.map(({ attribs }) => Object.keys(attribs).join())).toEqual([
      '',
      ...['core', ...new Set(asked.get())].map(() => 'src,defer'),
    ]);
    const names = scripts
      .slice(1)
      .map(({ attribs }) => /^\/assets\/(.+)-[0-9a-f]{10}\.js$/.exec(attribs.src ?? ''));
    expect(names.map((match) => match?.[1])).toEqual(['core', ...new Set(asked.get())]);
  });

  test('allows its own style and boot script by their hashes, and no other', () => {
    const policy = $('meta[http-equiv="Content-Security-Policy"]').attr('content') ?? '';
    const hash = (selector: string): string => `'sha256-${sha256($(selector).text()).digest('base64')}'`;
    expect(policy.split(';')).toEqual([
      "default-src 'none'",
      `style-src ${hash('style')}`,
      `script-src 'self' ${hash('head script:not([src], [type])')}`,
      "img-src 'self'",
      "connect-src 'self'",
      "base-uri 'none'",
      "form-action 'self'",
    ]);
  });

  test('needs nothing that the policy forbids: no style attribute, no script in an attribute', () => {
    const attributes = $('*')
      .toArray()
      .flatMap((element) => Object.entries($(element).attr() ?? {}));
    expect(attributes.filter(([name]) => name === 'style' || name.startsWith('on'))).toEqual([]);
    expect(attributes.filter(([, value]) => /^\s*(javascript|data):/i.test(value))).toEqual([]);
    expect($('html').attr('class')).toBeUndefined();
  });

  test('names no other host; its own only where it has to be in full: head, structured data, citation, mail and paper', () => {
    $(
      'link[rel=canonical], link[rel=alternate], meta[name=Url], meta[property^="og:"], meta[name^="twitter:"], script[type="application/ld+json"]',
    ).remove();
    $('.paper-foot p, meta[http-equiv="Content-Security-Policy"]').remove();
    // the page of all data shows addresses as examples, and how to quote
    $('section:has(> #fields) td, section:has(> #cite) p').remove();
    // an old address says which the new one is
    $('p:has(+ [data-script=moved])').remove();
    $('[data-cite]').removeAttr('data-cite');
    // what a letter about the issue begins with
    $('[data-draft] [data-here]').remove();
    // the original and evidence on another website are links, from which nothing is loaded; the words name the host
    $('a[rel~=external]').removeAttr('href');
    $('a[href^="mailto:"]').removeAttr('href');
    expect($.html().match(/(https?:)?\/\/[\w.-]+/g)).toBeNull();
  });
});

describe('the folder out/', () => {
  test('has a page for each that was exported, and the page for unknown addresses once', () => {
    const found = [...readFiles(join(process.cwd(), '.export')).keys()]
      .filter((path) => path.endsWith('.html') && !/^(404|_not-found)\/|\/_none\//.test(path))
      .map((path) => `/${path.replace(/index\.html$/, '')}`);
    expect(pages).toEqual(found.sort());
  });

  test('has nothing of the framework', () => {
    expect(
      [...files.keys()].filter((path) => /__next|_next|_not-found|index\.txt$|^404\//.test(path)),
    ).toEqual([]);
    const texts = [...files].filter(([path]) => !/\.(br|gz)$/.test(path));
    expect(texts.filter(([, bytes]) => /_next\/|__next_f|TURBOPACK/.test(String(bytes)))).toEqual([]);
  });

  test('has no script that no page asks for', () => {
    const html = pages.map(readBuilt).join();
    const scripts = [...files.keys()].filter((path) => path.endsWith('.js'));
    expect(scripts.filter((path) => !html.includes(`/${path}`))).toEqual([]);
  });

  test('has each own script under the name of its hash', () => {
    const scripts = [...files].filter(([path]) => path.endsWith('.js'));
    expect(scripts.length).toBeGreaterThan(0);
    for (const [path, bytes] of scripts)
      expect(path).toContain(`-${sha256(bytes).digest('hex').slice(0, 10)}.js`);
  });

  test('has what the pages ask for', () => {
    for (const address of pages) {
      openPage(address)('script[src], img[src], link[href^="/"], [data-lazy-script]').each(
        (_, { attribs }) => {
          const asked = attribs['data-lazy-script'] ?? attribs.src ?? attribs.href ?? '';
          expect([...files.keys()], address).toContain(asked.slice(1));
        },
      );
    }
  });

  test('has correct checksums of every file but the list itself', () => {
    const listed = String(files.get('SHA256SUMS')).trimEnd().split('\n');
    const right = [...files]
      .filter(([path]) => path !== 'SHA256SUMS')
      .map(([path, bytes]) => `${sha256(bytes).digest('hex')}  ${path}`);
    expect([...listed].sort()).toEqual(right.sort());
  });

  test('has brotli and gzip copies of every text that decompress to it', () => {
    const texts = [...files].filter(([path]) =>
      /\.(html|js|css|svg|xml|txt|json|csv|md|ics|webmanifest)$/.test(path),
    );
    expect(texts.length).toBeGreaterThanOrEqual(pages.length);
    const wrong = texts.filter(
      ([path, bytes]) =>
        !brotliDecompressSync(files.get(`${path}.br`) ?? '').equals(bytes) ||
        !gunzipSync(files.get(`${path}.gz`) ?? '').equals(bytes),
    );
    expect(wrong.map(([path]) => path)).toEqual([]);
  });

  test('has a policy for nginx that allows the boot script of every page', () => {
    const policy = String(files.get('.nginx/csp.conf'));
    for (const address of pages) {
      const boot = load(readBuilt(address))('head script:not([src], [type])').text();
      expect(policy, address).toContain(`script-src 'self' 'sha256-${sha256(boot).digest('base64')}';`);
    }
  });
});
