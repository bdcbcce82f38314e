import { getNewestNotice, getSite } from '@/app/_lib/content';
import { NotFoundView } from '@/components/views/not-found-view';

export const metadata = { title: '您访问的页面不存在' };

export default function NotFound() {
  return <NotFoundView site={getSite()} notice={getNewestNotice()} />;
}
