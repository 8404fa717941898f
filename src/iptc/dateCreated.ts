import { iimTexts } from './iim.js';
import { at, textsIn, xmpTexts } from './xmp.js';

/** When the photo was taken, ISO 8601, as precisely as the file says: XMP, else IIM, else the camera's clock. */
export function dateCreatedOf(file: unknown): string | undefined {
  const [xmp] = xmpTexts(file, 'photoshop', 'DateCreated');
  const [date = ''] = iimTexts(file, 'DateCreated', 'Date Created');
  const [time = ''] = iimTexts(file, 'TimeCreated', 'Time Created');
  const camera = at(file, 'exif');
  const [offset] = textsIn(at(camera, 'OffsetTimeOriginal'));
  return (
    isoDate(xmp?.text ?? '') ??
    isoDate(`${date} ${time}`) ??
    isoDate(`${clock(at(camera, 'DateTimeOriginal'))}${offset?.text ?? ''}`)
  );
}

/** The camera's clock as written. exifr turns it into a `Date`, as if the camera were in the program's time zone. */
function clock(value: unknown): string {
  if (!(value instanceof Date)) return textsIn(value)[0]?.text ?? '';
  // Its result for a clock that was never set, "0000:00:00 00:00:00".
  if (value.getTime() === new Date(0, -1, 0).getTime()) return '';
  const day = [value.getFullYear(), value.getMonth() + 1, value.getDate()].map(twoDigits).join('-');
  return `${day} ${[value.getHours(), value.getMinutes(), value.getSeconds()].map(twoDigits).join(':')}`;
}

function twoDigits(number: number): string {
  return `${number}`.padStart(2, '0');
}

/** `2026-11-01T10:20`, IIM's `20261101 102000+0100` and the camera's `2026:11:01 10:20:00`; zeros mean unknown. */
const DATE = /^(\d{4})(?:[-:]?(\d\d)(?:[-:]?(\d\d)(?:[T ]+(.*))?)?)?$/;
const TIME = /^([01]\d|2[0-3]):?([0-5]\d)(?::?([0-5]\d(?:\.\d+)?))?\s*(?:(Z)|([+-][01]\d):?([0-5]\d))?$/;

function isoDate(written: string): string | undefined {
  const [, year, month = '00', day = '00', time = ''] = DATE.exec(written.trim()) ?? [];
  if (!year || year === '0000' || Number(month) > 12) return;
  if (month === '00') return year;
  if (day === '00') return `${year}-${month}`;
  const days = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return Number(day) > days ? undefined : `${year}-${month}-${day}${isoTime(time.trim())}`;
}

function isoTime(written: string): string {
  const [, hours, minutes, seconds, utc = '', offsetHours, offsetMinutes] = TIME.exec(written) ?? [];
  if (!hours) return '';
  return `T${hours}:${minutes}${seconds ? `:${seconds}` : ''}${offsetHours ? `${offsetHours}:${offsetMinutes}` : utc}`;
}
