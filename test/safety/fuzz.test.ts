import { test } from 'vitest';
import { fuzz } from '../../scripts/fuzz/properties.ts';

// `npm run fuzz` goes on with other seeds.
test('2,000 hostile inputs: nothing throws, hangs, points outside the text or depends on how the text came about', () => {
  fuzz(2_000, 20_261_123);
}, 300_000);
