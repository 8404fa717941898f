import type { StoryContext } from '@storybook/react-vite';
import type { ComponentType, ReactNode } from 'react';
import { directions } from '../../.storybook/modes.js';
import type { GalleryOptions } from '../../src/index.js';
import * as Gallery from '../../src/parts.js';
import { olympics } from '../fixtures/olympics.js';
import { inArabic } from '../inArabic.js';

const pictures = (
  <Gallery.Viewport>
    <Gallery.Slide>
      <Gallery.Picture />
    </Gallery.Slide>
  </Gallery.Viewport>
);

/** A gallery with the part before its pictures, in the bar's place. */
export const withPictures = frame((part) => (
  <>
    {part}
    {pictures}
  </>
));

/** A gallery with the part in its bar. */
export const inBar = frame((part) => (
  <>
    <Gallery.Bar>{part}</Gallery.Bar>
    {pictures}
  </>
));

/** A gallery with only the part in its slides. */
export const inSlide = frame((part) => (
  <Gallery.Viewport>
    <Gallery.Slide>{part}</Gallery.Slide>
  </Gallery.Viewport>
));

/** A gallery with only the part in its captions. */
export const inCaption = frame((part) => (
  <Gallery.Viewport>
    <Gallery.Slide>
      <Gallery.Caption>{part}</Gallery.Caption>
    </Gallery.Slide>
  </Gallery.Viewport>
));

/** A gallery with the part as its slide. */
export const inViewport = frame((part) => <Gallery.Viewport>{part}</Gallery.Viewport>);

/** A gallery with the part as its only child. */
export const inRoot = frame((part) => part);

/** The parts of `<PhotoGallery>`, without the announcer. */
const silentParts = (
  <>
    <Gallery.Bar>
      <Gallery.Previous />
      <Gallery.Counter />
      <Gallery.Next />
      <Gallery.Ticks />
    </Gallery.Bar>
    <Gallery.Viewport>
      <Gallery.Slide>
        <Gallery.Picture />
        <Gallery.Caption />
      </Gallery.Slide>
    </Gallery.Viewport>
  </>
);

/** All parts of `<PhotoGallery>`. */
export const parts = (
  <>
    {silentParts}
    <Gallery.Announcer />
  </>
);

/** A whole gallery around the part. */
export const withParts = frame((part) => (
  <>
    {silentParts}
    {part}
  </>
));

type Context = Pick<StoryContext, 'parameters' | 'globals' | 'id'> & { component?: StoryContext['component'] };

/** Options of the gallery around a part, from its story: `parameters: { gallery: { defaultIndex: 3 } }`. */
type Surroundings = Partial<GalleryOptions>;

type Frame = ReturnType<typeof frame>;

/** Makes a story's `render`: the part in a gallery with only what `around` adds, so that the story is about the part. */
export function frame(around: (part: ReactNode) => ReactNode) {
  return (args: object, { component, parameters, globals, id }: Context) => {
    const Part = component as ComponentType;
    const options = { photos: olympics.photos, ...(parameters.gallery as Surroundings) };
    return (
      <Gallery.Root id={id} {...(globals.direction === 'rtl' ? inArabic(options) : options)}>
        {around(<Part {...args} />)}
      </Gallery.Root>
    );
  };
}

interface Case {
  args?: object;
  parameters?: { gallery?: Surroundings };
  globals?: { direction?: keyof typeof directions };
}

/** All of a part's cases below each other, to look at and for visual tests. */
export function allStates(render: Frame, cases: Record<string, Case>) {
  return {
    render: (_: object, context: Context) => (
      <>
        {Object.entries(cases).map(([name, { args = {}, parameters, globals }]) => {
          const direction: keyof typeof directions = globals?.direction ?? context.globals.direction;
          return (
            <section key={name} className="page-case">
              <p className="page-case-name">{name}</p>
              <div dir={direction} lang={directions[direction].lang}>
                {render(args, {
                  component: context.component,
                  id: `${context.id}-${name}`,
                  parameters: { ...parameters },
                  globals: { direction },
                })}
              </div>
            </section>
          );
        })}
      </>
    ),
  };
}

/** A row in the props table for everything that a part passes to its element. */
export function elementProps(element: string): Record<string, object> {
  return {
    '…': {
      name: '…',
      description: `All props of a \`<${element}>\`: \`className\`, \`style\`, \`data-*\`, handlers, \`children\`, and \`ref\`.`,
      table: { type: { summary: `ComponentPropsWithRef<'${element}'>` } },
      control: false,
    },
  };
}
