export { fromANS } from './adapters/fromANS.js';
export { fromCAPI } from './adapters/fromCAPI.js';
export { fromWordPress } from './adapters/fromWordPress.js';
