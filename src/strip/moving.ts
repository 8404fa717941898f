// Glide and mouse drag: loaded after the first load.
export { listenForDrag } from './drag.js';
export { createGlide } from './glide.js';
