import { expect, test } from 'vitest';
import type { Bundle } from '@/lib/export/bundle-script';
import { createBundler } from '@/lib/export/create-bundler';

test('each script is bundled once, however many pages request it', async () => {
  const kept: Bundle[] = [];
  const addressOf = createBundler(async (bundle) => {
    kept.push(bundle);
  });
  const addresses = await Promise.all(['a.html', 'b.html'].map((page) => addressOf('core', page)));
  expect(kept).toHaveLength(1);
  expect(addresses).toEqual([kept[0]?.path, kept[0]?.path]);
});

test.each(['serach', '../lib/text', '', 'Core'])(
  'a script “%s” that is not there is refused with the page that asks for it',
  async (name) => {
    const addressOf = createBundler(async () => expect.unreachable());
    await expect(addressOf(name, 'about/index.html')).rejects.toThrow(
      `about/index.html: asks for the script “${name}”, but there is no browser/${name}.ts`,
    );
  },
);
