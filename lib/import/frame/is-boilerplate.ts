import { matchable } from '@/lib/import/text/matchable';
import { isPageNumber } from '@/lib/words/is-page-number';

const WORDS =
  /^[【[(<]*(?:网站支持ipv6|关怀版|无障碍(?:浏览|阅读|版)?|长者(?:版|模式)|大|中|小|打印(?:本页|此页)?|我要打印|关闭(?:窗口|本页)?|分享(?:到)?.{0,12}|朗读|收藏|返回(?:顶部|首页|列表)?|上一[篇条].{0,60}|下一[篇条].{0,60}|附件下载|相关(?:链接|文档|阅读|新闻|稿件|信息)|热点(?:新闻|推荐)|(?:网友|用户|最新|我要)?评论|推荐阅读|扫一扫.{0,20}|主动公开|依申请公开|网站地图|联系我们|关于我们|首页|网站首页|设为首页|加入收藏|收藏本站|站点地图|政务邮箱|法律声明|网站(?:声明|说明|管理|帮助)|使用帮助|版权(?:声明|保护)|免责声明|隐私(?:保护|声明|政策)|rss订阅|党政机关|政府网站找错|智能(?:问答|机器人)|回到顶部|(?:我要)?纠错|(?:手机|电脑|移动)版|无障碍说明|视力保护色.{0,10}|微信|微博|更多)[】\])>]*[:>]*$/i;
const OWNER =
  /^(?:版权所有|主办(?:单位)?|承办(?:单位)?|(?:网站)?技术支持|网站(?:标识码|维护|管理|运[行维])|政务邮箱|中文域名|(?:建议|推荐)使用|您是第|.{0,12}icp备|.{0,6}公网安备|copyright|©)/i;
const PLACE =
  /^(?:您?(?:当前)?的?(?:所在)?位置|当前的?(?:所在)?位置|您当前的?(?:所在)?的?位置|您现在的位置) *:/;
// The mark of a list item, which a saved page puts before its buttons too.
const BULLET = /^ *[•·●▪◆■○►*] */;

/** True for a line that belongs to the web page or the printed sheet and not to the notice: buttons, breadcrumbs, page numbers. */
export function isBoilerplate(text: string): boolean {
  const line = matchable(text).replace(BULLET, '').trim();
  const words = line.split(/[ |]+/).filter((word) => word !== '');
  return (
    (words.length > 0 && words.every((word) => WORDS.test(word))) ||
    WORDS.test(line) ||
    namesOwner(text) ||
    PLACE.test(line) ||
    isPageNumber(line) ||
    isBreadcrumb(line) ||
    /^(?:https?:\/\/|www\.)[!-~]+$/i.test(line) ||
    /^[\dA-Z]{6,}[/-][\d-]+$/.test(line)
  );
}

/** True for a line that names who runs a page, or its licence: 主办单位：某市人民政府, 某ICP备00000000号 */
export function namesOwner(text: string): boolean {
  const line = matchable(text).replace(BULLET, '').trim();
  return OWNER.test(line) && line.length < 60;
}

function isBreadcrumb(line: string): boolean {
  return (
    !/[。;]/.test(line) &&
    (/^首页 *(?:>|»|\/|-)/.test(line) || (line.match(/ *(?:>>?|»|›) */g) ?? []).length >= 2)
  );
}
