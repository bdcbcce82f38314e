import { getNewestNotice, getSite } from '@/app/_lib/content';
import { NotFoundView } from '@/components/views/not-found-view';

export const metadata = { title: '没有这个页面' };

export default function NotFound() {
  return <NotFoundView site={getSite()} notice={getNewestNotice()} />;
}
