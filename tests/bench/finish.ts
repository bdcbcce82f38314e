import { finishExport } from '@/lib/export/finish-export';

const [out = ''] = process.argv.slice(2);
const { files, bytes } = await finishExport({ exported: '.export', out, basePath: '', names: [] });
console.log(`${files} ${bytes}`);
