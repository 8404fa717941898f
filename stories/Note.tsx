import { illustrationNote } from './fixtures/olympics.js';
import { illustrationNoteArabic } from './fixtures/olympicsArabic.js';

/** A visible note, in the page's language: the drawings are not the photographs that the credits name. */
export function Note() {
  return (
    <p className="page-note">
      <span className="page-english">{illustrationNote}</span>
      <span className="page-arabic">{illustrationNoteArabic}</span>
    </p>
  );
}
