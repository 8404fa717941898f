import sharp from 'sharp';

/** Rows of the photo that are compared, as fractions of the window's height: all inside the photo, on both pages. */
const BAND = { top: 0.2, height: 0.1 };

/** Two frames differ if their columns differ by more than image compression changes a still. */
const NOISE = 2;

/**
 * What was visible, from a trace: when the photo first moved after `startType`, how many positions per second were drawn
 * while it moved, and the longest standstill between two of them.
 */
export async function drawn(trace, startType, band = BAND) {
  const { traceEvents } = JSON.parse(trace.toString());
  const down = traceEvents.find(
    ({ name, args }) => name === 'SyntheticGestureTarget::DispatchInputEventToPlatform' && args.type === startType,
  );
  const frames = await Promise.all(
    traceEvents
      .filter(({ name, args }) => name === 'Screenshot' && args.snapshot)
      .map(async ({ args }) => ({
        time: args.expected_display_time / 1000,
        columns: await columnsOf(args.snapshot, band),
      })),
  );
  frames.sort((a, b) => a.time - b.time);
  const start = down.ts / 1000;
  const changes = [];
  for (const [index, frame] of frames.entries()) {
    if (index && frame.time > start && difference(frame.columns, frames[index - 1].columns) > NOISE)
      changes.push(frame.time);
  }
  const gaps = changes.slice(1).map((time, index) => time - changes[index]);
  return {
    firstMove: changes[0] - start,
    perSecond: (gaps.length * 1000) / (changes.at(-1) - changes[0]),
    // The last pixels of an easing are no standstill, so the last two gaps do not count.
    standstill: Math.max(...gaps.slice(0, -2)),
  };
}

async function columnsOf(snapshot, band) {
  const image = sharp(Buffer.from(snapshot, 'base64'));
  const { width, height } = await image.metadata();
  const box = { left: 0, width, top: Math.round(height * band.top), height: Math.round(height * band.height) };
  return image.extract(box).greyscale().resize(width, 1, { fit: 'fill' }).raw().toBuffer();
}

function difference(a, b) {
  let sum = 0;
  for (let index = 0; index < a.length; index += 1) sum += Math.abs(a[index] - b[index]);
  return sum / a.length;
}
