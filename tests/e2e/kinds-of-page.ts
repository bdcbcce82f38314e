/** One address for each kind of page. */
export const KINDS_OF_PAGE = [
  ['home', '/'],
  ['list of notices', '/notices/'],
  ['notice', '/notices/2025-xuncha/'],
  ['issue list', '/notices/2025-xuncha/issues/'],
  ['list of documents', '/notices/2025-xuncha/documents/'],
  ['rectified issue with related ones', '/notices/2025-xuncha/issues/36/'],
  ['unfinished issue', '/notices/2025-xuncha/issues/39/'],
  ['data', '/data/'],
  ['list of changes', '/changes/'],
  ['about', '/about/'],
  ['unknown address', '/no-such-page/'],
] as const;
