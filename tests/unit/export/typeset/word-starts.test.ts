import { expect, test } from 'vitest';
import { wordStarts } from '@/lib/export/typeset/word-starts';
import fc from '@/tests/fixtures/property';

const NAMES = ['莆田市司法局'];

function inWords(text: string): string {
  const starts = wordStarts(text, NAMES);
  return [0, ...starts].map((start, index) => text.slice(start, starts[index])).join('|');
}

test.each([
  '1.学习|贯彻|党的|二十大|精神|和习近平|法治|思想|不够|深入',
  '关于|巡察|整改|进展|情况的|通报',
  '中共|莆田市司法局|党组',
  '1.谋划|推进|合作制|公证|处等|改革|力度|不够。',
  '（15）信访举报|办理|不够|到位。',
  '7.为民|服务|意识|践行|不够',
  '律师、|司法|鉴定|“两支队伍”监管',
  '“首题必政治”落实|不够|严格',
  '对公共|法律|服务|平台',
  '需要|进一步|整改的|事项|及措施',
])('%s', (parts) => {
  expect(inWords(parts.replaceAll('|', ''))).toBe(parts);
});

test('a line begins in front of Chinese characters and opening marks alone, and never within a name', () => {
  const unit = fc.constantFrom(
    '莆田市司法局',
    '整改',
    '习近平',
    '的',
    '和',
    '（',
    '）',
    '。',
    '、',
    '7',
    'A',
    ' ',
    '𬱖',
    '&',
  );
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 20 }), (text) => {
      for (const start of wordStarts(text, NAMES)) {
        expect(text.slice(start)).toMatch(/^[\p{Script=Han}“《（]/u);
        expect(text.slice(0, start)).toMatch(/[\p{Script=Han}、，；：]$/u);
      }
      expect(inWords(text)).not.toMatch(/习\|近|近\|平|莆\|田|田\|市|市\|司|司\|法|法\|局/);
    }),
  );
});
