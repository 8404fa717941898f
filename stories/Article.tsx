import { EndCard, Interstitials, Lightbox, LightboxGroup, PhotoGallery, type PhotoStoryProps } from '../src/index.js';
import { Advertisement } from './Advertisement.js';
import './article.css';
import { photographs } from './fixtures/photographs.js';

const [, , , , poster, alone] = photographs.photos;

/** An article with two galleries and a single photo between its paragraphs, ads in the long gallery only, and one lightbox for all. */
export function Article({ story, gallery }: PhotoStoryProps) {
  const options = { ...gallery, headingLevel: 2 } as const;
  return (
    <LightboxGroup aria-label={story.headline} strings={gallery?.strings}>
      <article className="article" lang={story.lang} dir={story.dir}>
        <h1>{story.headline}</h1>
        <p>{story.standfirst}</p>
        <PhotoGallery {...options} id="medals" photos={story.photos} loop={false}>
          <Lightbox />
          <Interstitials every={3}>
            <Advertisement />
          </Interstitials>
          <EndCard next={{ href: '#walk', headline: photographs.headline, photo: poster }} />
        </PhotoGallery>
        <p>
          <span className="page-english">
            It lasted a few seconds. The phone went from hand to hand, six players leaned in, and then each pair took
            its step of the podium again.
          </span>
          <span className="page-arabic">
            لم يستغرق الأمر سوى ثوانٍ. انتقل الهاتف من يد إلى يد، ومال اللاعبون الستة نحوه، ثم عاد كل ثنائي إلى درجته على
            المنصة.
          </span>
        </p>
        <div data-alone="">
          <PhotoGallery {...options} id="alone" photos={[alone ?? photographs.photos[0]]} priority={false}>
            <Lightbox />
          </PhotoGallery>
        </div>
        <p>
          <span className="page-english">
            Photographs from elsewhere, for readers who want to see more. They have their own gallery, with its own
            count and no advertisements.
          </span>
          <span className="page-arabic">
            وهنا صور من أماكن أخرى لمن يودّ مواصلة المشاهدة، في معرض مستقل له عدّاده الخاص، ومن دون إعلانات.
          </span>
        </p>
        <PhotoGallery {...options} id="walk" photos={photographs.photos.slice(0, 3)} priority={false}>
          <Lightbox />
        </PhotoGallery>
      </article>
    </LightboxGroup>
  );
}
