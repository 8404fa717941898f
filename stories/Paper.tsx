import { type ReactNode, useEffect, useState } from 'react';
import { createPortal } from 'react-dom';

/** A4 at a hundred per cent, with the margins that browsers leave. */
const SHEET = { width: 794, height: 1123 };

/** The document of the frame, before anything stands in it. */
const EMPTY = '<!doctype html><html lang="en"><head><title>On paper</title></head><body></body></html>';

/**
 * What a printer gets, to look at: a frame as large as a sheet, in which the page's rules for print apply and those for
 * screens do not. It is one long sheet; a printer cuts it where no photo is.
 */
export function Paper({ children }: { children: ReactNode }) {
  const [paper, setPaper] = useState<Document | null>(null);

  useEffect(() => {
    if (!paper) return;
    // What waits for the browser's own event is printed too. Not in this task, in which React is still at work.
    const frame = requestAnimationFrame(() => dispatchEvent(new Event('beforeprint')));
    return () => {
      cancelAnimationFrame(frame);
      setTimeout(() => dispatchEvent(new Event('afterprint')));
    };
  }, [paper]);

  return (
    <>
      <iframe
        title="The page on paper"
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

/** The rules of this page as a printer reads them. Fonts are left out: their addresses would be the frame's. */
function printRules(): string {
  const rules = Array.from(document.styleSheets).flatMap((sheet) => {
    try {
      return Array.from(sheet.cssRules);
    } catch {
      // Of another origin, such as a web font's.
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
