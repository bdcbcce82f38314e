import type { NextConfig } from 'next';
import { PHASE_DEVELOPMENT_SERVER } from 'next/constants';

const PAGES = ['tsx', 'ts'];

export default (phase: string): NextConfig => ({
  trailingSlash: true,
  ...(phase === PHASE_DEVELOPMENT_SERVER
    ? // route.dev.ts: files that a build writes without Next
      { pageExtensions: [...PAGES, 'dev.ts'] }
    : // where the export is written; scripts/build.ts makes out/ from it
      { output: 'export', distDir: '.export', pageExtensions: PAGES }),
  // two builds of one commit are to be the same bytes
  generateBuildId: () => 'static',
  // seconds: the first page waits until all content is read, and a slow machine with thousands of issues takes its time
  staticPageGenerationTimeout: 3600,
  // `npm test` checks the types; a build by staff need not do it again
  typescript: { ignoreBuildErrors: true },
});
