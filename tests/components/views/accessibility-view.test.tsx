import { expect, test } from 'vitest';
import { AccessibilityView } from '@/components/views/accessibility-view';
import { issue, notice, site } from '@/tests/fixtures/notices/sample';
import { samplePage } from '@/tests/fixtures/site-content';
import { render } from '../render';

const sections = [
  { id: 'level', title: '达到的程度', html: '<p>AA 级。</p>' },
  { id: 'contact', title: '怎样反映', html: '<p>请来电。</p>' },
];

test('the statement has the day of its review, and the contact once, below it', () => {
  const $ = render(
    <AccessibilityView
      site={site}
      notice={notice([issue()])}
      page={samplePage('/accessibility/', '无障碍说明')}
      accessibility={{ title: '无障碍说明', description: '', reviewed: '2026-03-01', sections }}
    />,
  );
  expect($('h1').text()).toBe('无障碍说明');
  expect($('main time').text()).toBe('2026年3月1日');
  expect($('#level').text()).toBe('达到的程度AA 级。');
  expect($('#contact').text()).toBe('怎样反映请来电。');
  expect($('a[href^="tel:"]')).toHaveLength(1);
});
