import { illustrationNote } from './fixtures/olympics.js';
import { illustrationNoteArabic } from './fixtures/olympicsArabic.js';

/** Says in one visible line that the drawings are not the photographs that the credits name, in the page's language. */
export function Note() {
  return (
    <p className="page-note">
      <span className="page-english">{illustrationNote}</span>
      <span className="page-arabic">{illustrationNoteArabic}</span>
    </p>
  );
}
