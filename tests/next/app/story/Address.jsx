'use client';
import Link from 'next/link';
import { useSearchParams } from 'next/navigation';

/** Where the router believes that the reader is, and ways on by its own links. */
export function Address() {
  return (
    <p>
      <output>{useSearchParams().get('photo') ?? 'none'}</output>
      <Link href="/story?photo=photo-3">The third photo</Link> <Link href="/">Elsewhere</Link>
    </p>
  );
}
