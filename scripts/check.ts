import { checkContent } from './check-content';

process.exitCode = checkContent() ? 0 : 1;
