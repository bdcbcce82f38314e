import { describe, expect, test } from 'vitest';
import {
  absoluteUrl,
  documentsPath,
  headingPath,
  issueInNoticePath,
  issueJsonPath,
  issueMarkdownPath,
  issuePath,
  issuesCsvPath,
  issuesJsonPath,
  measureAnchor,
  measurePath,
  measuresCsvPath,
  noticeMarkdownPath,
  noticeTextPath,
  opinionMail,
  qrPath,
  readNoticeAddress,
  relativePath,
  schemaPath,
  siteDomain,
  slugsOf,
} from '@/lib/addresses';
import { issue, measure, notice, site } from '@/tests/fixtures/notices/sample';

test('an issue lives under its notice, by its id', () => {
  expect(issuePath(issue())).toBe('/notices/2026-library/issues/02/');
  expect(measureAnchor(issue(), measure({ id: 'n2' }))).toBe('issue-02-n2');
  expect(issueInNoticePath(issue())).toBe('/notices/2026-library/#issue-02');
});

test('the alternates of a page are in the folder of its notice or its own', () => {
  const whole = notice([]);
  expect([
    issuesJsonPath(whole),
    issuesCsvPath(whole),
    measuresCsvPath(whole),
    schemaPath(whole),
    noticeMarkdownPath(whole),
    noticeTextPath(whole),
    issueJsonPath(issue()),
    issueMarkdownPath(issue()),
  ]).toEqual([
    '/notices/2026-library/issues.json',
    '/notices/2026-library/issues.csv',
    '/notices/2026-library/measures.csv',
    '/notices/2026-library/schema.json',
    '/notices/2026-library/notice.md',
    '/notices/2026-library/notice.txt',
    '/notices/2026-library/issues/02/issue.json',
    '/notices/2026-library/issues/02/issue.md',
  ]);
});

test('the documents of a notice, a measure and a heading have addresses', () => {
  expect(documentsPath(notice([]))).toBe('/notices/2026-library/documents/');
  expect(measurePath(issue(), measure({ id: 'n2' }))).toBe('/notices/2026-library/issues/02/#n2');
  expect(headingPath(notice([]), { id: 's4' })).toBe('/notices/2026-library/#s4');
});

test('a full address has origin and base path', () => {
  expect(absoluteUrl(site, '/about/')).toBe('https://books.example/about/');
  expect(absoluteUrl({ ...site, basePath: '/xuncha' }, '/about/')).toBe(
    'https://books.example/xuncha/about/',
  );
});

describe('the domain for the official tag', () => {
  test.each(['http://localhost:3000', 'http://127.0.0.1:3000', 'http://[::1]:3000'])(
    'is not given while the origin is %s',
    (origin) => expect(siteDomain({ origin })).toBeNull(),
  );
  test('is the bare host of a public origin', () => {
    expect(siteDomain({ origin: 'https://books.example:8443' })).toBe('books.example');
  });
});

test('a mail about an issue names it in the subject and its address in the text', () => {
  const mail = new URL(opinionMail(site, issue()));
  expect(mail.pathname).toBe('books@example.com');
  expect(mail.searchParams.get('subject')).toBe('关于问题 2 开放时间偏短');
  expect(mail.searchParams.get('body')).toBe('https://books.example/notices/2026-library/issues/02/');
});

test.each(['“开放”&借阅？', '100%、𬱖#1?', 'a+b=“c d”'])(
  'the title %s comes whole to the mail, as browsers encode it',
  (title) => {
    const mail = opinionMail(site, issue({ title }));
    const encoded = `mailto:books@example.com?subject=${encodeURIComponent(`关于问题 2 ${title}`)}&body=`;
    expect(new URL(mail).href.startsWith(encoded)).toBe(true);
  },
);

test('the QR code of a page has the page’s address as its name', () => {
  expect(qrPath('/notices/2026-library/issues/02/')).toBe('/qr/notices/2026-library/issues/02.svg');
});

test.each([
  ['/notices/2025-xuncha/', { slug: '2025-xuncha', issue: null, file: null, fragment: null }],
  ['/notices/2025-xuncha/#e-1', { slug: '2025-xuncha', issue: null, file: null, fragment: 'e-1' }],
  ['/notices/2025-xuncha/issues/', { slug: '2025-xuncha', issue: null, file: null, fragment: null }],
  ['/notices/2025-xuncha/issues/07/#m1', { slug: '2025-xuncha', issue: '07', file: null, fragment: 'm1' }],
  ['/notices/2025-xuncha/files/photo/', { slug: '2025-xuncha', issue: null, file: null, fragment: null }],
  [
    '/notices/2025-xuncha/files/photo/photo.png',
    { slug: '2025-xuncha', issue: null, file: 'photo.png', fragment: null },
  ],
  ['/about/', null],
])('%s names %j', (path, named) => {
  expect(readNoticeAddress(path)).toEqual(named);
});

test('a way from one page to another goes up to the root and down', () => {
  expect(relativePath('/notices/a/issues/07/', '/notices/b/issues/07/')).toBe(
    '../../../../notices/b/issues/07/',
  );
  expect(relativePath('/notices/a/', '/')).toBe('../../');
});

test('a notice has addresses under its old names too', () => {
  expect(slugsOf({ slug: 'b' })).toEqual(['b']);
  expect(slugsOf({ slug: 'b', formerly: ['a'] })).toEqual(['b', 'a']);
});
