import { buildSite } from './build-site';
import { OUT } from './out-folder';

process.exitCode = (await buildSite(OUT)) ? 0 : 1;
