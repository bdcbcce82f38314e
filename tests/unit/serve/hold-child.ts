import { holdFolder } from '@/lib/serve/hold-folder';

// A program of its own that holds a folder until it is killed.
const [folder = '', address = ''] = process.argv.slice(2);
await holdFolder(folder, address);
console.log('held');
setInterval(() => undefined, 1000);
