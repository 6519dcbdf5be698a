import { type Bundles, runCached } from '../../hosts/codeCache.ts';
import { greetThen } from './greeting.ts';

declare const BUILDS: Bundles['builds'];

greetThen(() => runCached({ folder: __dirname, builds: BUILDS, purpose: 'serve' }, 'server.js'));
