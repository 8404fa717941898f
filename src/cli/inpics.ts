#!/usr/bin/env node
// The command `inpics`. package.json's "bin" names what is built from this file.
import { argv, stderr, stdout } from 'node:process';
import { CannotBegin } from './cannotBegin.js';
import { photos } from './photos.js';
import { HELP, requestOf } from './request.js';

/** Returns the exit code: 0 where all is well, 1 where something is wrong with a photo, 2 where it could not begin. */
async function run(words: string[]): Promise<number> {
  try {
    const request = requestOf(words);
    if (request) return await photos(request);
    stdout.write(HELP);
    return 0;
  } catch (error) {
    if (!(error instanceof CannotBegin)) throw error;
    stderr.write(`inpics: ${error.message}\n`);
    return 2;
  }
}

// Not process.exit(), which would cut off output that a pipe has not taken yet.
process.exitCode = await run(argv.slice(2));
