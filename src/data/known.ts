type Known<T> = { [Field in keyof T]: Exclude<T[Field], undefined> };

/** An object without the fields of which nothing is known. */
export function known<T extends object>(fields: T): Partial<Known<T>> {
  return Object.fromEntries(Object.entries(fields).filter(([, field]) => field !== undefined)) as Partial<Known<T>>;
}
