import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { expect, it, vi } from 'vitest';
import { PhotoGallery, PhotoStory } from '../../src/index.js';
import { photosOf } from './letters.js';

/** What users' own tests do with a gallery, in an environment without layout and with nothing mocked (W30). */
export function testBasics(environment: RegExp): void {
  const button = (name: string) => screen.getByRole('button', { name });
  const current = () => document.querySelector('[data-current] img')?.getAttribute('alt');

  it('W30 runs where it says', () => {
    expect(navigator.userAgent).toMatch(environment);
  });

  it('W30 shows the photos, moves by button, soon by key, and calls back', async () => {
    const onIndexChange = vi.fn();
    render(<PhotoGallery photos={photosOf('abc')} onIndexChange={onIndexChange} />);
    expect(current()).toBe('What is seen in a');
    fireEvent.click(button('Next photo'));
    expect(current()).toBe('What is seen in b');
    await waitFor(() => {
      fireEvent.keyDown(button('Next photo'), { key: 'ArrowRight' });
      expect(current()).toBe('What is seen in c');
    });
    fireEvent.click(button('Previous photo'));
    expect(onIndexChange.mock.calls.map(([index, { via }]) => `${index} ${via}`)).toEqual([
      '1 button',
      '2 key',
      '1 button',
    ]);
    expect(screen.getByText('Photo 2 of 3')).toBeTruthy();
  });

  it('W30 moves as the page says that holds the index', () => {
    function Page() {
      const [index, setIndex] = useState(1);
      return <PhotoGallery photos={photosOf('abc')} index={index} onIndexChange={setIndex} />;
    }
    render(<Page />);
    fireEvent.click(button('Next photo'));
    expect(current()).toBe('What is seen in c');
  });

  it('W30 takes other photos, keys for the whole page, a swipe and a mouse without complaint', () => {
    const { rerender } = render(<PhotoGallery photos={photosOf('abc')} keyboard="page" />);
    const viewport = screen.getByRole('group', { name: 'Photos' });
    fireEvent.scroll(viewport);
    fireEvent.wheel(viewport);
    fireEvent.pointerOver(viewport, { pointerType: 'mouse' });
    fireEvent.keyDown(document.body, { key: 'ArrowRight' });
    rerender(<PhotoGallery photos={photosOf('bc')} keyboard="page" />);
    expect(current()).toBe('What is seen in b');
  });

  it('W30 shows a whole story', () => {
    render(<PhotoStory story={{ headline: 'The selfie', photos: photosOf('ab'), datePublished: '2024-08-05' }} />);
    expect(screen.getByRole('heading', { name: 'The selfie' })).toBeTruthy();
    expect(screen.getByText('August 5, 2024')).toBeTruthy();
  });
}
