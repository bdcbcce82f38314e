import { expect, test } from 'vitest';
import { chineseVoice } from '@/browser/aloud/chinese-voice';

const voice = (lang: string, localService = true, isDefault = false) => ({
  lang,
  localService,
  default: isDefault,
});

test.each(['zh-CN', 'zh_CN', 'zh-Hans-CN', 'cmn', 'cmn-CN', 'zh'])(
  'a voice for %s is chosen before one for Taiwan, and that before Cantonese',
  (lang) => {
    const [taiwan, hongKong, mainland] = [voice('zh-TW'), voice('zh-HK'), voice(lang)];
    expect(chineseVoice([hongKong, taiwan, mainland])).toBe(mainland);
    expect(chineseVoice([hongKong, taiwan])).toBe(taiwan);
    expect(chineseVoice([hongKong])).toBe(hongKong);
  },
);

test('Cantonese by its own name comes last too', () => {
  const [cantonese, taiwan] = [voice('yue'), voice('cmn-Hant-TW')];
  expect(chineseVoice([cantonese, taiwan])).toBe(taiwan);
});

test('among equals the browser’s own choice is taken, else the first', () => {
  const [first, second, chosen] = [voice('zh-CN'), voice('zh-CN'), voice('zh-CN', true, true)];
  expect(chineseVoice([first, second, chosen])).toBe(chosen);
  expect(chineseVoice([first, second])).toBe(first);
});

test.each([
  ['there are no voices', []],
  ['none is Chinese', [voice('en-US', true, true), voice('ja-JP')]],
  ['the Chinese one would send the text to a server', [voice('zh-CN', false, true)]],
  ['the Chinese one reads only pinyin', [voice('cmn-latn-pinyin')]],
  ['a code only begins like it', [voice('zha'), voice('zhx-TW')]],
])('none is chosen where %s', (_, voices) => {
  expect(chineseVoice(voices)).toBeUndefined();
});
