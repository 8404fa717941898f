// What the eye sees move, and the mouse: it comes after the first load.
export { listenForDrag } from './drag.js';
export { createGlide } from './glide.js';
