import { pinyin } from 'pinyin-pro';
import { isSlug } from '@/lib/model/is-slug';

// The place before the body: 示例市 | 档案局
const PLACE = /^(\p{Script=Han}+?[省市县区旗州盟])(?=\p{Script=Han}{2})/u;

/** The name of a bureau's file by the sounds of its characters, the place apart: 示例市档案局 → shilishi-danganju; null if they make none. Readings may be wrong, so people have to see it. */
export function slugOfName(name: string): string | null {
  const words = name.split(PLACE).filter((word) => word !== '');
  const sounds = words.map((word) => pinyin(word, { toneType: 'none', type: 'array', v: true }).join(''));
  const slug = sounds.join('-').toLowerCase();
  return isSlug(slug) ? slug : null;
}
