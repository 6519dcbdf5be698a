import { type Bundles, runCached } from '../hosts/codeCache.ts';

declare const BUILDS: Bundles['builds'];

const purpose = process.argv[2] === 'check' ? 'check' : 'other';
runCached({ folder: __dirname, builds: BUILDS, purpose }, 'cli/main.js');
