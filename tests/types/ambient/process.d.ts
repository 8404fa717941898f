/** What src knows of Node: the literal `process.env.NODE_ENV`, which stays in the published files for the user's bundler. */
declare const process: { readonly env: { readonly NODE_ENV?: string } };
