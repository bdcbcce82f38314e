import { expect, test } from 'vitest';
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
  mailAddress,
  measureAnchor,
  measurePath,
  measuresCsvPath,
  noticeMarkdownPath,
  noticeTextPath,
  qrPath,
  readNoticeAddress,
  relativePath,
  schemaPath,
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

test('a mail has subject and text, its lines ended as mail ends them', () => {
  const mail = new URL(
    mailAddress(site.publisher.contact, '关于问题 2', '问题：2\n网址：https://books.example/a/'),
  );
  expect(mail.pathname).toBe('books@example.com');
  expect(mail.searchParams.get('subject')).toBe('关于问题 2');
  expect(mail.searchParams.get('body')).toBe('问题：2\r\n网址：https://books.example/a/');
});

test.each(['“开放”&借阅？', '100%、𬱖#1?', 'a+b=“c d”'])(
  'the words %s come whole to the mail, as browsers encode them',
  (words) => {
    const encoded = encodeURIComponent(words);
    const mail = mailAddress(site.publisher.contact, words, words);
    expect(new URL(mail).href).toBe(`mailto:books@example.com?subject=${encoded}&body=${encoded}`);
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
  ['/notices/2025-xuncha/timeline/', { slug: '2025-xuncha', issue: null, file: null, fragment: null }],
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
