import { expect, test } from 'vitest';
import { EvidenceLinks } from '@/components/issue/evidence-links';
import { EvidenceView } from '@/components/views/notice/evidence-view';
import { evidenceFiles } from '@/lib/model/evidence/evidence-files';
import { evidenceFile } from '@/tests/fixtures/evidence/evidence-file';
import { issue, notice, site } from '@/tests/fixtures/notices/sample';
import { samplePage } from '@/tests/fixtures/site-content';
import { render } from './render';

const update = { date: '2026-04-01', text: '进展。', source: '某市图书局' };
const link = { address: 'https://www.example.gov.cn/a.html', title: '公示' };

function draw(file: ReturnType<typeof evidenceFile>) {
  const whole = notice([issue({ updates: [{ ...update, file }] })]);
  const [evidence] = evidenceFiles(whole);
  if (evidence === undefined) throw new Error('the notice has no evidence');
  const page = samplePage('/notices/2026-library/files/report/', file.title);
  return render(<EvidenceView site={site} notice={whole} evidence={evidence} page={page} />);
}

test('the page of a file says what it is and for which update, and opens it', () => {
  const $ = draw(evidenceFile());
  expect($('h1').text()).toBe('验收报告');
  expect($('dl a').text()).toBe('问题 2 开放时间偏短，2026年4月1日的更新');
  expect($('dl a').attr('href')).toBe('/notices/2026-library/issues/02/#u-2026-04-01');
  expect($('dl').text()).toContain('report.pdf（PDF，1.2 MB）');
  expect($('dl').text()).toContain('SHA-256 的前 16 位是 0123456789abcdef，');
  expect($('main > p a').attr('href')).toBe('/notices/2026-library/files/report/report.pdf');
  expect($('main img')).toHaveLength(0);
});

test('a picture is shown with its size and its title as alternative text', () => {
  const $ = draw(evidenceFile({ name: 'photo.jpg', title: '外景', picture: { width: 640, height: 400 } }));
  expect($('main img').attr()).toMatchObject({
    src: '/notices/2026-library/files/photo/photo.jpg',
    alt: '外景',
    width: '640',
    height: '400',
    loading: 'lazy',
  });
});

test('an update names its evidence; a link elsewhere sends no address along', () => {
  const whole = notice([issue()]);
  const $ = render(<EvidenceLinks notice={whole} update={{ ...update, link, file: evidenceFile() }} />);
  expect($('p').text()).toBe('佐证材料：验收报告（PDF，1.2 MB）、公示（www.example.gov.cn）');
  expect($('a').last().attr()).toMatchObject({ href: link.address, rel: 'external noreferrer' });
  expect(render(<EvidenceLinks notice={whole} update={update} />)('p')).toHaveLength(0);
});
