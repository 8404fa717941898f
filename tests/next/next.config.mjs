/** @type {import('next').NextConfig} */
export default {
  // A lockfile stands in the folders above as well.
  turbopack: { root: import.meta.dirname },
  images: { qualities: [75] },
};
