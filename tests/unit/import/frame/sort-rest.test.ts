import { expect, test } from 'vitest';
import { emptyFrame } from '@/lib/import/frame/frame';
import { sortRest } from '@/lib/import/frame/sort-rest';

const OPENING = '现将整改情况公布。';
const SIGNED = [OPENING, '一、甲', '某局党组', '2024年6月20日'];

function sorted(texts: readonly string[], keep: number[] = []) {
  const frame = emptyFrame();
  sortRest(
    texts.map((text, at) => ({ line: at + 1, text })),
    new Set(keep),
    frame,
  );
  const words = (pieces: readonly { text: string }[]): string[] => pieces.map(({ text }) => text);
  return {
    body: words(frame.body).slice(SIGNED.length),
    below: words(frame.below),
    attachment: words(frame.attachment),
    boilerplate: words(frame.boilerplate),
    unsure: words(frame.unsure),
    meta: words(frame.meta),
    asked: [...words(frame.asked.attachment), ...words(frame.asked.contacts)],
  };
}
const NOTHING = { body: [], below: [], attachment: [], boilerplate: [], unsure: [], meta: [], asked: [] };
const PHONE = '联系电话：0000-1234567';
const OWNER = '主办单位：某市人民政府';

test.each([
  ['nothing', [], {}],
  ['a note', ['（此件公开发布）'], { below: ['（此件公开发布）'] }],
  ['a body that signs below', ['中共某局党组'], { below: ['中共某局党组'] }],
  ['an attachment that is only named', ['附件：清单'], { below: ['附件：清单'] }],
  [
    'a list of attachments under a button',
    ['打印本页', '附件：1.清单', '2.目录'],
    { below: ['附件：1.清单', '2.目录'], boilerplate: ['打印本页'] },
  ],
  ['contacts', [PHONE], { below: [PHONE] }],
  ['contacts of the page', ['打印本页', PHONE], { boilerplate: ['打印本页', PHONE], unsure: [PHONE] }],
  ['contacts above its owner', [PHONE, OWNER], { boilerplate: [PHONE, OWNER], asked: [PHONE] }],
  [
    'an attachment',
    ['附件1', '清单', '一、乙'],
    { boilerplate: ['附件1', '清单', '一、乙'], asked: ['附件1', '清单', '一、乙'] },
  ],
  ['a source', ['来源：某局'], { meta: ['来源：某局'] }],
  ['a date of another page', ['打印本页', '2024-07-01'], { boilerplate: ['打印本页', '2024-07-01'] }],
  ['other words', ['某某某'], { boilerplate: ['某某某'], unsure: ['某某某'] }],
])('below the signature: %s', (_, below, expected) => {
  expect(sorted([...SIGNED, ...below])).toEqual({ ...NOTHING, ...expected });
});

test('what the editor keeps is kept, an attachment apart', () => {
  expect(sorted([...SIGNED, '某某某', '附件1', '清单', '一、乙'], [5, 6, 7])).toEqual({
    ...NOTHING,
    below: ['某某某'],
    attachment: ['附件1', '清单'],
    boilerplate: ['一、乙'],
    asked: ['一、乙'],
  });
});

test('the notice ends with its date, also behind a name', () => {
  const texts = [OPENING, '一、甲', '整改情况：乙。', '张某2024年6月20日', '某某某'];
  expect(sorted(texts)).toEqual({ ...NOTHING, boilerplate: ['某某某'], unsure: ['某某某'] });
});

test('without a date the notice ends with its last line that is of no page', () => {
  const texts = [OPENING, '一、甲', '整改情况：乙。', '丙。', '丁', '打印本页'];
  expect(sorted(texts)).toEqual({ ...NOTHING, body: ['丁'], boilerplate: ['打印本页'] });
});
