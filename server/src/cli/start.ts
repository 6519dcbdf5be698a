import { join } from 'node:path';
import { runCached } from '../hosts/codeCache.ts';

declare const BUILD: string;

runCached(join(__dirname, 'cli', 'main.js'), BUILD);
