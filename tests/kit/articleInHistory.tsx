import { act } from '@testing-library/react';
import { createRoot } from 'react-dom/client';
import {
  DeepLink,
  type GalleryActions,
  Lightbox,
  LightboxGroup,
  type Navigation,
  PhotoGallery,
} from '../../src/index.js';
import { photosOf } from './letters.js';
import { modelHistory } from './modelHistory.js';

/** How an article shows its photos: in a gallery without a name, in two, or in two that share one lightbox. */
export type Shape = 'one gallery' | 'two galleries' | 'a group of two';

/** A gallery of an article, and its parts. */
export class GalleryInArticle {
  letters: string;
  isThere = true;
  hasLightbox = true;
  hasLink = true;
  actions: GalleryActions | null = null;

  constructor(
    readonly id: string | undefined,
    private readonly article: ArticleInHistory,
  ) {
    this.letters = id === 'two' ? 'bca' : 'abc';
  }

  private get place() {
    return this.article.container.querySelector(`#in-${this.id}`);
  }

  /** Also null where it has no photos. */
  get root(): HTMLElement | null {
    return this.place?.querySelector<HTMLElement>('[data-inpics="root"]') ?? null;
  }

  /** Its own lightbox, or that of its group; null while it has none. */
  get dialog(): HTMLElement | null {
    const holder = this.article.isGroup ? this.article.container : this.root;
    return (this.root && this.hasLightbox && holder?.querySelector('dialog')) || null;
  }

  get element() {
    const { id, letters, article } = this;
    return (
      this.isThere && (
        <div id={`in-${id}`} key={id ?? ''}>
          <PhotoGallery
            {...(id && { id })}
            photos={photosOf(letters)}
            actionsRef={(actions) => {
              this.actions = actions;
            }}
          >
            {this.hasLink && <DeepLink navigation={article.navigation} opens={article.opens} />}
            {this.hasLightbox && <Lightbox />}
          </PhotoGallery>
        </div>
      )
    );
  }
}

/** An article in jsdom, in a model of the history, with a page before it. */
export class ArticleInHistory {
  readonly history = modelHistory('https://site.test/before');
  readonly container = document.body.appendChild(document.createElement('div'));
  readonly galleries: readonly GalleryInArticle[];
  /** How many entries the library has added. */
  pushes = 0;
  /** Whether a part has been remounted: it does not know an entry whose photo has been removed. */
  hasForgotten = false;
  /** Whether no part that a lightbox and its entry need has been unmounted. */
  isWhole = true;
  /** How often the library has gone back. */
  backs = 0;
  private root = createRoot(this.container);
  /** What the page's scripts use until the page is reloaded. */
  navigation = this.connect();

  constructor(
    readonly shape: Shape,
    readonly opens: 'photo' | 'lightbox',
    rest: string,
  ) {
    this.history.navigate(`/story${rest}`, { key: 'story' });
    const ids = shape === 'one gallery' ? [undefined] : ['one', 'two'];
    this.galleries = ids.map((id) => new GalleryInArticle(id, this));
  }

  get isGroup() {
    return this.shape === 'a group of two';
  }

  render() {
    const galleries = this.galleries.map(({ element }) => element);
    act(() => this.root.render(this.isGroup ? <LightboxGroup>{galleries}</LightboxGroup> : galleries));
  }

  /** Unmounts everything, as a router does. */
  async leave() {
    await act(async () => this.root.unmount());
    this.root = createRoot(this.container);
    this.hasForgotten = true;
  }

  /** Reloads as a browser does: nothing has time to clean up. */
  async reload() {
    Object.assign(this.navigation, { push() {}, replace() {}, back() {} });
    await this.leave();
    this.navigation = this.connect();
    this.render();
  }

  private connect(): Navigation {
    const { navigation } = this.history;
    return {
      ...navigation,
      push: (...entry) => {
        this.pushes++;
        navigation.push(...entry);
      },
      back: () => {
        this.backs++;
        navigation.back();
      },
    };
  }

  get dialogs(): HTMLElement[] {
    return [...this.container.querySelectorAll<HTMLElement>('dialog[open]')];
  }

  /** Whether the reader is still on this page after going there: not before it, nor where a router goes. */
  isHere(by: number): boolean {
    return this.history.entries[this.history.at + by]?.href.startsWith('https://site.test/story') ?? false;
  }

  async remove() {
    await act(async () => this.root.unmount());
    this.container.remove();
  }
}

/** Which photo a strip is at, according to its slides, its counter and its picture. */
export function placeIn(within: Element | null) {
  const slides = [...(within?.querySelectorAll<HTMLElement>('[data-inpics="slide"]') ?? [])].filter(
    (slide) => within?.matches('dialog') || !slide.closest('dialog'),
  );
  const current = slides.filter((slide) => slide.hasAttribute('data-current'));
  const counter = [...(within?.querySelectorAll('[data-inpics="counter"] bdi') ?? [])].find(
    (each) => within?.matches('dialog') || !each.closest('dialog'),
  );
  return {
    count: slides.length,
    current: current.map((slide) => slides.indexOf(slide)),
    open: slides.filter((slide) => !slide.hasAttribute('inert')).map((slide) => slides.indexOf(slide)),
    counter: counter?.textContent,
    picture: current[0]?.querySelector('.inpics-photo')?.getAttribute('src'),
  };
}
