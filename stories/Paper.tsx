import { type ReactNode, useEffect, useState } from 'react';
import { createPortal } from 'react-dom';

/** A4 at 100 %, including the browser's margins. */
const SHEET = { width: 794, height: 1123 };

/** The frame's initial document. */
const EMPTY = '<!doctype html><html lang="en"><head><title>Print preview</title></head><body></body></html>';

/**
 * A print preview: a frame as large as a sheet, in which the page's print rules apply and its screen rules do not. It is one
 * long sheet; a printer breaks pages between photos.
 */
export function Paper({ children }: { children: ReactNode }) {
  const [paper, setPaper] = useState<Document | null>(null);

  useEffect(() => {
    if (!paper) return;
    // For parts that wait for the browser's own event. In a later task, because React is still rendering in this one.
    const frame = requestAnimationFrame(() => dispatchEvent(new Event('beforeprint')));
    return () => {
      cancelAnimationFrame(frame);
      setTimeout(() => dispatchEvent(new Event('afterprint')));
    };
  }, [paper]);

  return (
    <>
      <iframe
        title="Print preview"
        srcDoc={EMPTY}
        style={{
          ...SHEET,
          boxSizing: 'border-box',
          maxInlineSize: '100%',
          border: '1px solid GrayText',
          background: 'white',
          colorScheme: 'light',
        }}
        onLoad={({ currentTarget }) => setPaper(dressed(currentTarget.contentDocument))}
      />
      {paper && createPortal(<div className="on-paper">{children}</div>, paper.body)}
    </>
  );
}

function dressed(paper: Document | null): Document | null {
  const style = paper?.createElement('style');
  if (!paper || !style) return null;
  style.textContent = `${printRules()}\nbody { margin: 1cm; font: 11pt/1.4 serif; color: CanvasText; }`;
  paper.head.append(style);
  return paper;
}

/** This page's rules as a printer applies them. Without fonts, whose URLs would resolve against the frame. */
function printRules(): string {
  const rules = Array.from(document.styleSheets).flatMap((sheet) => {
    try {
      return Array.from(sheet.cssRules);
    } catch {
      // A style sheet from another origin, such as a web font's.
      return [];
    }
  });
  return rules
    .filter((rule) => !(rule instanceof CSSFontFaceRule))
    .map(({ cssText }) =>
      cssText.replaceAll('@media print', '@media all').replaceAll('@media screen', '@media not all'),
    )
    .join('\n');
}
