import { matchable } from '@/lib/import/text/matchable';
import { isPageNumber } from '@/lib/words/is-page-number';

const WORDS =
  /^[【[(<]*(?:网站支持ipv6|关怀版|无障碍(?:浏览|阅读|版)?|长者(?:版|模式)|大|中|小|打印(?:本页|此页)?|我要打印|关闭(?:窗口|本页)?|分享(?:到)?.{0,12}|朗读|收藏|返回(?:顶部|首页|列表)?|上一[篇条].{0,60}|下一[篇条].{0,60}|附件下载|相关(?:链接|文档|阅读|新闻|稿件|信息)|热点新闻|推荐阅读|扫一扫.{0,20}|主动公开|依申请公开|网站地图|联系我们|关于我们|首页|网站首页|视力保护色.{0,10}|微信|微博|更多)[】\])>]*[:>]*$/i;
const OWNER =
  /^(?:版权所有|主办(?:单位)?|承办(?:单位)?|技术支持|网站标识码|.{0,12}icp备|.{0,6}公网安备|copyright|©)/i;
const PLACE =
  /^(?:您?(?:当前)?的?(?:所在)?位置|当前的?(?:所在)?位置|您当前的?(?:所在)?的?位置|您现在的位置) *:/;
// The mark of a list item, which a saved page puts before its buttons too.
const BULLET = /^ *[•·●▪◆■○►*] */;

/** True for a line that belongs to the web page or the printed sheet and not to the notice: buttons, breadcrumbs, page numbers. */
export function isBoilerplate(text: string): boolean {
  const line = matchable(text).replace(BULLET, '').trim();
  const words = line.split(/ +/);
  return (
    words.every((word) => WORDS.test(word)) ||
    WORDS.test(line) ||
    (OWNER.test(line) && line.length < 60) ||
    PLACE.test(line) ||
    isPageNumber(line) ||
    isBreadcrumb(line) ||
    /^(?:https?:\/\/|www\.)[!-~]+$/i.test(line) ||
    /^[\dA-Z]{6,}[/-][\d-]+$/.test(line)
  );
}

function isBreadcrumb(line: string): boolean {
  return (
    !/[。;]/.test(line) &&
    (/^首页 *(?:>|»|\/|-)/.test(line) || (line.match(/ *(?:>>?|»|›) */g) ?? []).length >= 2)
  );
}
