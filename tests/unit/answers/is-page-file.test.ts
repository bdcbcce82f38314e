import { expect, test } from 'vitest';
import { isPageFile } from '@/lib/answers/is-page-file';

test.each(['index.html', '/index.html', 'about/index.html', '404.html', '/404.html'])(
  '%s is a page',
  (path) => {
    expect(isPageFile(path)).toBe(true);
  },
);

test.each(['baidu_verify_codeva-0000.html', '/a/404.html', 'my-index.html', 'index.html.br', 'about/'])(
  '%s is none',
  (path) => {
    expect(isPageFile(path)).toBe(false);
  },
);
