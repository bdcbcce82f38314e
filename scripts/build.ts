import { parseArgs } from 'node:util';
import { buildSite } from './build-site';
import { OUT } from './out-folder';

const { values } = parseArgs({ options: { fresh: { type: 'boolean', default: false } } });
process.exitCode = (await buildSite(OUT, values)) ? 0 : 1;
