import { appendFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { formatPublished } from '@/lib/record/format-published';
import { recordFile } from '@/lib/record/record-file';

type Texts = Record<string, string>;

/** The text of a page. */
export const A = { '/a/': '2026-03-01 aaaaaaaaaaaaaaaa 已整改' };
/** The text of an update on it. */
export const B = { '/a/#u-2026-04-01': '2026-04-01 bbbbbbbbbbbbbbbb' };
const WITHDRAWN = { '/a/': '2026-03-01 aaaaaaaaaaaaaaaa 已撤下' };
const MANY = Object.fromEntries([1, 2, 3, 4].map((number) => [`/b/#m${number}`, A['/a/']]));
const LONG = Object.fromEntries(
  Array.from({ length: 5000 }, (_, number): [string, string] => [
    `/notices/2026-示例/issues/${number}/`,
    `2026-03-01 ${number.toString(16).padStart(16, '0')} 未完成整改`,
  ]),
);
/** A record of texts, and of the front page unless other pages are given. */
export const recordOf = (texts: Texts, pages = ['/']): string => formatPublished({ pages, texts });
// As records were written before their lines had signs.
const unsigned = (record: string): string =>
  record.replaceAll(/ =[0-9a-f]{4}$/gm, '').replace('pages:', 'entries: 2\npages:');

/** The records of the live release and of what is released over it, or null without one; and what the answer has. */
export type RecordScene = { served: string | null; next: string | null; answer: RegExp | null };

/** What is released over what, by name. */
export const SCENES: [string, RecordScene][] = [
  ['more', { served: recordOf(A), next: recordOf({ ...A, ...B }), answer: null }],
  ['a long record that stays', { served: recordOf(LONG), next: recordOf({ ...LONG, ...A }), answer: null }],
  [
    'a text less',
    {
      served: recordOf({ ...A, ...B }),
      next: recordOf(A),
      answer: /公开过的 1 处没有了：\/a\/#u-2026-04-01。/,
    },
  ],
  [
    'a page less',
    { served: recordOf(A, ['/', '/about/']), next: recordOf(A), answer: /1 处没有了：\/about\/。/ },
  ],
  [
    'four texts less',
    { served: recordOf(MANY), next: recordOf({}), answer: /4 处没有了：.*#m1、.*#m2、.*#m3 等。/ },
  ],
  [
    'much of a long record less',
    { served: recordOf(LONG), next: recordOf(A), answer: /公开过的 5000 处没有了/ },
  ],
  [
    'a text otherwise',
    {
      served: recordOf(A),
      next: recordOf({ '/a/': '2026-03-01 aaaaaaaaaaaaaaaa' }),
      answer: /1 处变了：\/a\/。/,
    },
  ],
  [
    'another day',
    {
      served: recordOf(B),
      next: recordOf({ '/a/#u-2026-04-01': '2026-04-02 bbbbbbbbbbbbbbbb' }),
      answer: /变了/,
    },
  ],
  [
    'texts less and otherwise',
    {
      served: recordOf({ ...MANY, ...A }),
      next: recordOf({ '/a/': '2026-03-02 aaaaaaaaaaaaaaaa' }),
      answer: /没有了：.*；.*变了：/,
    },
  ],
  [
    'a text that is withdrawn',
    { served: recordOf({ ...A, ...B }), next: recordOf({ ...WITHDRAWN, ...B }), answer: null },
  ],
  ['a withdrawn text that is back', { served: recordOf(WITHDRAWN), next: recordOf(A), answer: /1 处变了/ }],
  [
    'a record without signs',
    { served: unsigned(recordOf({ ...A, ...B })), next: recordOf(A), answer: /1 处没有了/ },
  ],
  [
    'lines that are none',
    {
      served: `${recordOf(A)}  /b/: today\n- b\n  /c/ 2026-03-01 aaaaaaaaaaaaaaaa\n`,
      next: recordOf(A),
      answer: null,
    },
  ],
  [
    'an address twice, once withdrawn',
    {
      served: recordOf(A),
      next: `${recordOf({ '/a/': '2026-03-09 aaaaaaaaaaaaaaaa' })}${recordOf(WITHDRAWN)}`,
      answer: null,
    },
  ],
  ['no record any more', { served: recordOf(A), next: null, answer: /公开过的 2 处没有了：\/、\/a\/。/ }],
  [
    'a record over none',
    { served: null, next: recordOf(A), answer: /里没有登记（是旧的程序做的），没有对照。/ },
  ],
];

/** Damages to the live release, by name. */
export const DAMAGES: [string, (live: string) => void][] = [
  ['the record changed', (live) => appendFileSync(join(live, recordFile), '\n')],
  ['the record lost', (live) => rmSync(join(live, recordFile))],
  ['the list changed', (live) => appendFileSync(join(live, 'SHA256SUMS'), '\n')],
  ['the list lost', (live) => rmSync(join(live, 'SHA256SUMS'))],
];
