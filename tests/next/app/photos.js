/** Three pictures that stand in `public/`. */
export const photos = [1, 2, 3].map((number) => ({
  id: `photo-${number}`,
  src: `/${number}.jpg`,
  width: 1500,
  height: 1000,
  alt: `What is seen in ${number}`,
  headline: `Headline ${number}`,
  caption: `Caption ${number}`,
  credit: 'Agency/Photographer',
}));
