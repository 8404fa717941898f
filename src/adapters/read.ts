import { isObject } from '../data/readable.js';
import { isSafeLink } from '../data/safeUrl.js';
import { plainText } from './plainText.js';

/** The value at a path in a response, or undefined. Own properties only: a name such as `__proto__` finds nothing inherited. */
export function at(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (inner, name) =>
      isObject(inner) && Object.hasOwn(inner, name) ? (inner as Record<string, unknown>)[name] : undefined,
    value,
  );
}

/** The text at a path, without markup; undefined if it is empty. */
export function textAt(value: unknown, ...path: readonly string[]): string | undefined {
  const text = at(value, ...path);
  return (typeof text === 'string' && plainText(text)) || undefined;
}

/** The same for a URL, a date or an identifier, in which `&` does not start an entity. */
export function wordAt(value: unknown, ...path: readonly string[]): string | undefined {
  const word = at(value, ...path);
  return (typeof word === 'string' && word.trim()) || undefined;
}

/** An id; in some responses ids are numbers. */
export function idAt(value: unknown, ...path: readonly string[]): string | undefined {
  const id = at(value, ...path);
  return typeof id === 'number' ? String(id) : wordAt(value, ...path);
}

export function linkAt(value: unknown, ...path: readonly string[]): string | undefined {
  const link = wordAt(value, ...path);
  return isSafeLink(link) ? link : undefined;
}

export function listAt(value: unknown, ...path: readonly string[]): readonly unknown[] {
  const list = at(value, ...path);
  return Array.isArray(list) ? list : [];
}

/** A boolean, which some responses write as text; undefined for anything else. */
export function flagAt(value: unknown, ...path: readonly string[]): boolean | undefined {
  const flag = at(value, ...path);
  if (flag === true || flag === 'true') return true;
  return flag === false || flag === 'false' ? false : undefined;
}

/** Pixels: a number above zero, which some responses write as text. */
export function pixelsAt(value: unknown, ...path: readonly string[]): number | undefined {
  const pixels = Number(idAt(value, ...path));
  return pixels > 0 && pixels < Infinity ? pixels : undefined;
}

/** The texts of a list, each once, in order; undefined if there are none. */
export function textsOf(texts: readonly (string | undefined)[]): readonly string[] | undefined {
  const said = [...new Set(texts)].filter((text) => text !== undefined);
  return said.length ? said : undefined;
}
