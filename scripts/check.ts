import { checkContent } from './check-content';

process.exitCode = checkContent() === null ? 1 : 0;
