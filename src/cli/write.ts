import { realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { stdout } from 'node:process';
import { CannotBegin } from './cannotBegin.js';

/**
 * Writes the list whole or not at all: beside the file, and then in its place. Somebody's alt texts are in the one that is
 * there, and a full disk or a run that is broken off must not leave half of it.
 */
export async function write(json: string, out: string | undefined): Promise<void> {
  if (out === undefined) {
    stdout.write(json);
    return;
  }
  try {
    // A link stays one, and what it leads to is written.
    const file = await realpath(out).catch(() => out);
    const there = await stat(file).catch(() => undefined);
    // What is no file, such as /dev/stdout, must not become one.
    if (there && !there.isFile()) await writeFile(file, json);
    else await replace(file, json, there?.mode);
  } catch (error) {
    throw new CannotBegin(`${out} cannot be written: ${(error as Error).message}`);
  }
}

async function replace(file: string, json: string, mode?: number): Promise<void> {
  const beside = `${file}.${process.pid}.new`;
  try {
    await writeFile(beside, json, { mode });
    await rename(beside, file);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}
