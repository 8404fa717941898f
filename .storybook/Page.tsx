import type { ReactNode } from 'react';
import { directions, themes } from './modes.js';

/** What the toolbar says. */
export interface PageOptions {
  theme: keyof typeof themes;
  direction: keyof typeof directions;
  /** Widest that the content gets. */
  width: 'narrow' | 'column' | 'page' | 'wide' | 'full';
  children: ReactNode;
}

/** The newspaper page around a story. */
export function Page({ theme, direction, width, children }: PageOptions) {
  return (
    <div
      className="page"
      data-width={width}
      dir={direction}
      lang={directions[direction].lang}
      style={{ colorScheme: themes[theme].colorScheme }}
    >
      <div className="page-content">{children}</div>
    </div>
  );
}

/** The same for the document around it, where a story has one to itself. */
export function setDocument({
  theme,
  direction,
  textSize,
}: Omit<PageOptions, 'width' | 'children'> & { textSize: string }) {
  const { documentElement } = document;
  documentElement.dir = direction;
  documentElement.lang = directions[direction].lang;
  documentElement.style.colorScheme = themes[theme].colorScheme;
  documentElement.style.fontSize = textSize === '100' ? '' : `${textSize}%`;
}
