import { NOTICES } from '@/tests/site-under-test';

type Kind = readonly [kind: string, address: string];

const KINDS: Kind[] = [
  ['home', '/'],
  ['list of notices', '/notices/'],
  ['notice', '/notices/2025-xuncha/'],
  ['issue list', '/notices/2025-xuncha/issues/'],
  ['list of documents', '/notices/2025-xuncha/documents/'],
  ['list of figures', '/notices/2025-xuncha/figures/'],
  ['line of time', '/notices/2025-xuncha/timeline/'],
  ['rectified issue with related ones', '/notices/2025-xuncha/issues/36/'],
  ['unfinished issue', '/notices/2025-xuncha/issues/39/'],
  ['data', '/data/'],
  ['list of changes', '/changes/'],
  ['search', '/search/'],
  ['check of quotations', '/quote/'],
  ['about', '/about/'],
  ['accessibility statement', '/accessibility/'],
  ['site map', '/site-map/'],
  ['unknown address', '/no-such-page/'],
];

const second = NOTICES.length > 1 ? '2024-wenhuaguan' : undefined;

// what a second notice and updates add or change
const KINDS_OF_TWO: Kind[] = [
  ['home', '/'],
  ['list of notices', '/notices/'],
  ['comparison', '/compare/'],
  ['list of all issues', '/issues/'],
  ['list of bureaus', '/bureaus/'],
  ['renamed bureau', '/bureaus/nongye/'],
  ['bureau without open issues', '/bureaus/tongji/'],
  ['list of changes', '/changes/'],
  ['data', '/data/'],
  ['search', '/search/'],
  ['issue with evidence', '/notices/2025-xuncha/issues/40/'],
  ['picture as evidence', '/notices/2025-xuncha/files/zhongxin/'],
  ['PDF as evidence', '/notices/2025-xuncha/files/Gongqi-2025/'],
  ['second notice', `/notices/${second}/`],
  ['its issue list', `/notices/${second}/issues/`],
  ['its documents', `/notices/${second}/documents/`],
  ['its issue with two statuses', `/notices/${second}/issues/06/`],
  ['its issue that is staged', `/notices/${second}/issues/02/`],
  ['its issue in progress', `/notices/${second}/issues/05/`],
  ['notice with a follow-up', '/notices/2023-nongye/'],
  ['issue with updates of a follow-up', '/notices/2023-nongye/issues/08/'],
  ['issue found again', '/notices/2024-tongji/issues/05/'],
];

/** One address for each kind of page; of a site of two notices, the pages that the second one adds or changes. */
export const KINDS_OF_PAGE: readonly Kind[] = second === undefined ? KINDS : KINDS_OF_TWO;

const RESULTS: Kind = ['search with results', '/search/?q=公证'];

/** Addresses that ask for something, one for each kind of answer; a second notice changes only the results of a search. */
export const ANSWERS: readonly Kind[] =
  second === undefined
    ? [
        RESULTS,
        ['search without results', '/search/?q=没有的话'],
        ['filtered issue list', '/notices/2025-xuncha/issues/?status=incomplete'],
      ]
    : [RESULTS];
