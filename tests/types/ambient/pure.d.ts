/** What the pure rooms may touch beyond the language itself: addresses, and the console for development errors. */
declare class URL {
  constructor(url: string, base?: string | URL);
  static canParse(url: string, base?: string | URL): boolean;
  href: string;
  protocol: string;
  host: string;
  pathname: string;
  search: string;
  hash: string;
  readonly origin: string;
}

declare const console: { error(...message: unknown[]): void; warn(...message: unknown[]): void };
