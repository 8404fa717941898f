import { useState } from 'react';
import { type OnReport, PhotoGallery, type PhotoGalleryProps, type Report, Reports } from '../src/index.js';

interface ReportListProps extends PhotoGalleryProps {
  onReport: OnReport;
}

/** A gallery, and below it each report as a line of text. */
export function ReportList({ onReport, children, ...options }: ReportListProps) {
  const [lines, setLines] = useState<readonly string[]>([]);
  return (
    <>
      <PhotoGallery {...options}>
        {children}
        <Reports
          onReport={(report) => {
            onReport(report);
            setLines((before) => [...before, lineOf(report)]);
          }}
        />
      </PhotoGallery>
      <section className="page-note" aria-label="Reports">
        <ol dir="ltr">
          {lines.map((line, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: lines are only appended
            <li key={place}>{line}</li>
          ))}
        </ol>
      </section>
    </>
  );
}

/** For example `photo_view 2/8 via "key"`. */
function lineOf(report: Report): string {
  const { name, galleryId: _gallery, photoId: _id, number, count, ...own } = report;
  const details = Object.entries(own).flatMap(([field, value]) =>
    field === 'photo' ? [] : `${field} ${JSON.stringify(value)}`,
  );
  return [name, `${number}/${count}`, ...details].join(' ');
}
