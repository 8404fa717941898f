// @vitest-environment jsdom
import { describe } from 'vitest';
import { testLightboxBasics } from '../../kit/lightboxBasics.js';

describe('a lightbox in bare jsdom', () => {
  testLightboxBasics(/jsdom/);
});
