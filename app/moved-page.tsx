import { MovedView } from '@/components/moved-view';
import type { Notice } from '@/lib/content/notice';
import type { Site } from '@/lib/content/site-schema';
import type { Head } from '@/lib/head/page-head';

/** The page at the old address `from` of a page whose head is `head`. */
export function movedPage(site: Site, notice: Notice, { name, path }: Head, from: string) {
  return <MovedView site={site} notice={notice} title={name} from={from} to={path} />;
}
