/** What the page holds after garbage collection: kilobytes of objects and of the browser's own for them, nodes, listeners. */
export async function held({ session }) {
  await session.send('HeapProfiler.enable');
  // What the first collection finalises releases more.
  for (let round = 0; round < 3; round += 1) await session.send('HeapProfiler.collectGarbage');
  const { usedSize, embedderHeapUsedSize } = await session.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  return { heap: (usedSize + embedderHeapUsedSize) / 1000, nodes, listeners: jsEventListeners };
}
