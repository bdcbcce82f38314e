import { MovedView } from '@/components/views/moved-view';
import type { Head } from '@/lib/head/page-head';
import type { Notice } from '@/lib/model/notice';
import type { Site } from '@/lib/model/site-schema';

/** The page at the old address `from` of a page whose head is `head`. */
export function movedPage(site: Site, notice: Notice, { name, path }: Head, from: string) {
  return <MovedView site={site} notice={notice} title={name} from={from} to={path} />;
}
