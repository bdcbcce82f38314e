import { afterAll, expect, test } from 'vitest';
import { CONTENT_CHANGES } from '@/tests/fixtures/notices/three-notices';
import { smallSite } from './small-site';

const site = smallSite();
afterAll(() => site.remove());

// Changes that are built together, with the number of notices that have to be built again. Which change concerns which
// notices is tested one by one in tests/unit/keys/.
const STEPS: { names: string[]; changed: number; notices: number }[] = [
  { names: ['a comma in the text of an issue', 'a status'], changed: 2, notices: 3 },
  {
    names: [
      'a telephone number in site.yaml',
      'a body that another notice names',
      'another name of a notice',
    ],
    changed: 3,
    notices: 3,
  },
  { names: ['a withdrawn issue'], changed: 1, notices: 3 },
  {
    names: ['a withdrawn notice', 'a newer notice, to which the page of the withdrawn one leads'],
    changed: 4,
    notices: 4,
  },
];

async function build(changed: number, notices: number): Promise<void> {
  const { status, printed } = await site.build();
  expect(status, printed).toBe(0);
  const said = `${notices} 份通报中 ${changed} 份有变化`;
  if (changed === notices) expect(printed).not.toContain('份有变化');
  else expect(printed).toContain(said);
}

test('the steps are all changes in their order', () => {
  expect(STEPS.flatMap(({ names }) => names)).toEqual(CONTENT_CHANGES.map(({ name }) => name));
});

test('the first build makes everything', () => build(3, 3));

test.each(STEPS)('after $names the built site is that of a fresh build', async (step) => {
  for (const { name, change } of CONTENT_CHANGES) if (step.names.includes(name)) change(site.content);
  await build(step.changed, step.notices);
  expect(site.sums()).toEqual(await site.fresh());
});

test('a build after which nothing has changed takes all notices from the one before', async () => {
  const before = site.sums();
  await build(0, 4);
  expect(site.sums()).toEqual(before);
});
