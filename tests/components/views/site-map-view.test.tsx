import { expect, test } from 'vitest';
import { SiteMapView } from '@/components/views/site-map-view';
import { issue, notice, site } from '@/tests/fixtures/notices/sample';
import { samplePage } from '@/tests/fixtures/site-content';
import { render } from '../render';

test('each group of pages has its title and plain links', () => {
  const groups = [
    { title: '本站', links: [{ label: '首页', path: '/' }] },
    { title: '通报', links: [{ label: '问题 2 开放时间偏短', path: '/two/' }] },
  ];
  const page = samplePage('/site-map/', '网站地图');
  const $ = render(<SiteMapView site={site} notice={notice([issue()])} page={page} groups={groups} />);
  expect($('main h2').text()).toBe('本站通报');
  expect($('main a[href="/two/"]').text()).toBe('问题 2 开放时间偏短');
});
