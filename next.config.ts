import type { NextConfig } from 'next';

export default {
  output: 'export',
  trailingSlash: true,
  // where the export is written; scripts/build.ts puts it in out/ once it is whole
  distDir: '.export',
  // two builds of one commit are to be the same bytes
  generateBuildId: () => 'static',
  reactStrictMode: true,
  poweredByHeader: false,
} satisfies NextConfig;
