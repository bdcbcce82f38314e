import { getNotices, getSynonyms } from '@/app/_lib/content';
import { buildTables } from '@/lib/search/suggest/build-tables';

export const dynamic = 'force-static';

export function GET() {
  return Response.json(buildTables(getNotices(), getSynonyms()));
}
