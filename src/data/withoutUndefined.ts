type Known<T> = { [Field in keyof T]: Exclude<T[Field], undefined> };

/** Leaves out the fields that are undefined. */
export function withoutUndefined<T extends object>(fields: T): Partial<Known<T>> {
  return Object.fromEntries(Object.entries(fields).filter(([, field]) => field !== undefined)) as Partial<Known<T>>;
}
