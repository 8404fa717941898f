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

/** A gallery of an article, and what stands in it. */
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

  /** Null where it has no photos, too. */
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

/** An article in jsdom that stands in a model of the history, with a page before it. */
export class ArticleInHistory {
  readonly history = modelHistory('https://site.test/before');
  readonly container = document.body.appendChild(document.createElement('div'));
  readonly galleries: readonly GalleryInArticle[];
  /** How many entries the library has added. */
  pushes = 0;
  /** Whether a part has begun anew: it does not know an entry whose photo has gone. */
  hasForgotten = false;
  /** Whether no part that a lightbox and its entry need has been away. */
  isWhole = true;
  /** How often it has gone back. */
  backs = 0;
  private root = createRoot(this.container);
  /** As the scripts of the page have it until it is loaded anew. */
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

  /** Takes everything away, as a router does. */
  async leave() {
    await act(async () => this.root.unmount());
    this.root = createRoot(this.container);
    this.hasForgotten = true;
  }

  /** As a browser does it: nothing has time to tidy up. */
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

  /** Whether the reader may go there and find this page still: not what comes before it, nor what a router goes to. */
  isHere(by: number): boolean {
    return this.history.entries[this.history.at + by]?.href.startsWith('https://site.test/story') ?? false;
  }

  async remove() {
    await act(async () => this.root.unmount());
    this.container.remove();
  }
}

/** Which photo a strip stands at, as its slides, its counter and its picture say. */
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
