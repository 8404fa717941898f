// @vitest-environment jsdom
import { describe } from 'vitest';
import { testBasics } from '../kit/basics.js';

describe('in bare jsdom', () => {
  testBasics(/jsdom/);
});
