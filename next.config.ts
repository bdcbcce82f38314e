import type { NextConfig } from 'next';
import { PHASE_DEVELOPMENT_SERVER } from 'next/constants';

export default (phase: string): NextConfig => ({
  output: 'export',
  trailingSlash: true,
  // where the export is written; scripts/build.ts makes out/ from it
  ...(phase === PHASE_DEVELOPMENT_SERVER ? {} : { distDir: '.export' }),
  // two builds of one commit are to be the same bytes
  generateBuildId: () => 'static',
  // `npm test` checks the types; a build by staff need not do it again
  typescript: { ignoreBuildErrors: true },
});
