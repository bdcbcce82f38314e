import { readContent } from '@/lib/content/open-content';
import { REAL_CONTENT } from '../../fixtures/real-content';

const { site, notices } = readContent(REAL_CONTENT);
const [notice] = notices.filter(({ slug }) => slug === '2025-xuncha');
if (notice === undefined) throw new Error('the notice of 2025 is missing');

/** The site and the notice as they are published. */
export const real = { site, notice };
