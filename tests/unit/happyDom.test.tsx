// @vitest-environment happy-dom
import { describe } from 'vitest';
import { testBasics } from '../kit/basics.js';

describe('in bare happy-dom', () => {
  testBasics(/HappyDOM/);
});
