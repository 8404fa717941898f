import { useEffect, useRef } from 'react';
import { useSlide } from '../../src/index.js';

export interface VideoProps {
  src: string;
  /** The captions' URL (WebVTT). */
  captions: string;
  /** The photo shown until it plays. */
  poster: string;
  /** Its alt text. */
  alt: string;
  className?: string;
}

/** A video in a photo's place. It plays with its own controls and pauses when the reader moves on. */
export function Video({ src, captions, poster, alt, className }: VideoProps) {
  const video = useRef<HTMLVideoElement>(null);
  const { phase } = useSlide();
  useEffect(() => {
    if (phase !== 'current') video.current?.pause();
  }, [phase]);
  return (
    <video ref={video} controls playsInline preload="none" aria-label={alt} {...{ src, poster, className }}>
      <track kind="captions" src={captions} srcLang="en" label="English" default />
    </video>
  );
}
