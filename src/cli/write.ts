import { realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { stdout } from 'node:process';
import { CannotBegin } from './cannotBegin.js';

/**
 * Writes the list completely or not at all: to a temporary file, which then replaces the earlier one. That one contains
 * somebody's alt texts, and a full disk or an interrupted run must not leave half of it.
 */
export async function write(json: string, out: string | undefined): Promise<void> {
  if (out === undefined) {
    stdout.write(json);
    return;
  }
  try {
    // A symbolic link stays one, and its target is written.
    const file = await realpath(out).catch(() => out);
    const there = await stat(file).catch(() => undefined);
    // What is not a regular file, such as /dev/stdout, must not become one.
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
