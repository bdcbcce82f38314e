import { expect, test } from 'vitest';
import { isChinese } from '@/lib/characters/is-chinese';

test.each([
  ['根据市委统一部署，市委巡察组对某局党组开展了巡察，并反馈了意见，现将整改情况予以公布，欢迎监督', true],
  ['根據市委統一部署，市委巡察組對某局黨組開展了巡察，並反饋了意見，現將整改情況予以公佈，歡迎監督', true],
  ['甲乙丙丁', true],
  ['鍏辨煇甯傛煇灞鍏氱粍鍏充簬宸″療鏁存敼杩涘睍鎯呭喌鐨勯姤鍏辨煇甯傛煇灞鍏氱粍鍏充簬宸″療鏁存敼', false],
])('whether %s is the Chinese of a notice: %s', (text, chinese) => {
  expect(isChinese(text)).toBe(chinese);
});
