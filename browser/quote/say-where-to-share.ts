import * as data from '@/lib/data-attributes';

/** Says in WeChat where its menu for sharing is; elsewhere there is nothing to say. */
export function sayWhereToShare(page: Document): void {
  const hint = page.querySelector<HTMLElement>(`[${data.wechat}]`);
  if (!hint || !/MicroMessenger/i.test(navigator.userAgent)) return;
  hint.textContent =
    '转发给别人：点右上角的“…”，选“转发给朋友”或“分享到朋友圈”。要打印或保存文件，选“在浏览器打开”。';
  hint.hidden = false;
}
