import { isObject } from '../data/readable.js';
import { isSafeLink } from '../data/safeUrl.js';
import { plainText } from './plainText.js';

/** What stands at a place in an answer, or undefined. Only what the answer itself holds: a name such as `__proto__` finds nothing inherited. */
export function at(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (inner, name) =>
      isObject(inner) && Object.hasOwn(inner, name) ? (inner as Record<string, unknown>)[name] : undefined,
    value,
  );
}

/** The text there, without markup; an empty one is none. */
export function textAt(value: unknown, ...path: readonly string[]): string | undefined {
  const text = at(value, ...path);
  return (typeof text === 'string' && plainText(text)) || undefined;
}

/** The same of an address, a date or a name for machines, in which `&` is no entity. */
export function wordAt(value: unknown, ...path: readonly string[]): string | undefined {
  const word = at(value, ...path);
  return (typeof word === 'string' && word.trim()) || undefined;
}

/** What names a thing: some answers count theirs. */
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

/** A yes or no, which some answers write as text; undefined where it is neither. */
export function flagAt(value: unknown, ...path: readonly string[]): boolean | undefined {
  const flag = at(value, ...path);
  if (flag === true || flag === 'true') return true;
  return flag === false || flag === 'false' ? false : undefined;
}

/** Pixels: a number above zero, which some answers write as text. */
export function pixelsAt(value: unknown, ...path: readonly string[]): number | undefined {
  const pixels = Number(idAt(value, ...path));
  return pixels > 0 && pixels < Infinity ? pixels : undefined;
}

/** The texts of a list, each once, in order; undefined where there is none. */
export function textsOf(texts: readonly (string | undefined)[]): readonly string[] | undefined {
  const said = [...new Set(texts)].filter((text) => text !== undefined);
  return said.length ? said : undefined;
}
