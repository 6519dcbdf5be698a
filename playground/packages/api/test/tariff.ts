import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nightlyPrice } from '../src/tariff.ts';

test('each metre over ten costs more', () => assert.equal(nightlyPrice(12), 3020));
