import { buildSite } from './build-site';

process.exitCode = (await buildSite(process.env.OUT_DIR ?? 'out')) ? 0 : 1;
