// @vitest-environment happy-dom
import { describe } from 'vitest';
import { testLightboxBasics } from '../../kit/lightboxBasics.js';

describe('a lightbox in bare happy-dom', () => {
  testLightboxBasics(/HappyDOM/);
});
