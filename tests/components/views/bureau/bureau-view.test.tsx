import { expect, test } from 'vitest';
import { BureauView } from '@/components/views/bureau/bureau-view';
import { BureausView } from '@/components/views/bureau/bureaus-view';
import { render } from '@/tests/components/render';
import { bureau, notice, site, unfinished } from '@/tests/fixtures/notices/sample';
import { samplePage } from '@/tests/fixtures/site-content';

const page = samplePage('/bureaus/library/', bureau.name);
const earlier = { ...notice([unfinished({ notice: '2025-library' })]), slug: '2025-library' };
const [first] = earlier.issues;
if (first === undefined) throw new Error('no issue');
const followUp = notice([unfinished({ follows: { notice: earlier, issue: first } })]);

test('what a follow-up says of an open issue is listed once, at the earlier notice', () => {
  const $ = render(<BureauView site={site} bureau={bureau} notices={[followUp, earlier]} page={page} />);
  const links = $('h2:contains(需进一步整改) ~ section a[href*="/issues/"]').map((_, link) =>
    $(link).attr('href'),
  );
  expect(links.get()).toEqual([`/notices/2025-library/issues/${first.id}/`]);
});

test('the list of bureaus counts it once', () => {
  const $ = render(<BureausView site={site} bureaus={[bureau]} notices={[followUp, earlier]} page={page} />);
  expect($('main li').first().text()).toContain('2 份通报，1 个问题需进一步整改');
});
