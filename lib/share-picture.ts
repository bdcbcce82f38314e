import type { Site } from '@/lib/model/site-schema';
import { readPngText, withPngText } from './png-text';

type Named = Pick<Site, 'name' | 'bureau' | 'official'>;

const KEYWORD = 'Description';
const CURE = '请运行 npm run share-picture，它会照 site.yaml 重做。';

/** The words on the picture of link previews: the name of the site, one line a word, and what a demonstration copy adds. */
export function shareWords({ name, bureau, official }: Named): { title: string[]; note: string | null } {
  return { title: name.split(' '), note: official ? null : `演示副本，非${bureau}官方网站` };
}

/** The picture with its words recorded in it. */
export function withShareWords(png: Uint8Array, site: Named): Uint8Array {
  return withPngText(png, KEYWORD, recordOf(site));
}

/** Why a picture does not belong to a site, and how to make it anew; null if it does. */
export function sharePictureFault(png: Uint8Array | null, site: Named): string | null {
  if (png === null) return `没有这张图片，转发网址时不显示图片。${CURE}`;
  const recorded = readPngText(png, KEYWORD);
  const wanted = recordOf(site);
  if (recorded === wanted) return null;
  if (recorded === null) return `图片里没有记下它印的是什么字，不能核对。${CURE}`;
  return `图片上印的是“${recorded}”，按现在的 site.yaml 应当印“${wanted}”。${CURE}`;
}

function recordOf(site: Named): string {
  const { title, note } = shareWords(site);
  return [...title, ...(note === null ? [] : [note])].join(' ');
}
