import { expect, test } from 'vitest';
import { MovedView } from '@/components/views/moved-view';
import { issue, notice, site } from '@/tests/fixtures/notices/sample';
import { samplePage } from '@/tests/fixtures/site-content';
import { render } from '../render';

test('an old address redirects and links to the new one', () => {
  const $ = render(
    <MovedView
      site={site}
      notice={notice([issue()])}
      from="/notices/2026-lib/issues/02/"
      page={samplePage('/notices/2026-library/issues/02/', '问题 2')}
    />,
  );
  expect($('meta[http-equiv="refresh"]').attr('content')).toBe(
    '0; url=../../../../notices/2026-library/issues/02/',
  );
  expect($('main a').attr('href')).toBe('/notices/2026-library/issues/02/');
  expect($('[data-script="moved"] a')).toHaveLength(1);
  expect($('main p').first().text()).toBe(
    '“问题 2”的新地址是 https://books.example/notices/2026-library/issues/02/。旧地址继续有效，会自动转到新地址。',
  );
});
