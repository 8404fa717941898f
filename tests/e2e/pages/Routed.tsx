import { Lightbox, PhotoGallery } from 'inpics';
import { useEffect, useState } from 'react';
import { BrowserRouter, createBrowserRouter, Link, Outlet, Route, Routes, useLocation } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { RoutedDeepLink } from '../../../stories/uses/RoutedDeepLink.js';
import type { PageProps } from './Page.js';
import { photos } from './photos.js';

/** An application of two pages under React Router, which is there in the browser alone: a story, and something else. */
export function Routed({ content }: PageProps) {
  const [router, setRouter] = useState<React.ReactElement>();
  useEffect(() => setRouter(content === 'routed' ? <WithRoutes /> : <WithData />), [content]);
  return router ?? null;
}

const WithRoutes = () => (
  <BrowserRouter>
    <Routes>
      <Route element={<Frame />}>
        <Route path=":react" element={<Story />} />
        <Route path=":react/other" element={<p>Another page</p>} />
      </Route>
    </Routes>
  </BrowserRouter>
);

function WithData() {
  const [router] = useState(() =>
    createBrowserRouter([
      {
        element: <Frame />,
        children: [
          { path: ':react', element: <Story /> },
          { path: ':react/other', element: <p>Another page</p> },
        ],
      },
    ]),
  );
  return <RouterProvider router={router} />;
}

const Story = () => (
  <PhotoGallery photos={photos}>
    <RoutedDeepLink />
    <Lightbox />
  </PhotoGallery>
);

/** Where the router believes that the reader is, and its links. */
function Frame() {
  const { pathname, search, hash, state } = useLocation();
  const story = pathname.replace('/other', '');
  return (
    <>
      <output>{`${pathname}${hash} ${JSON.stringify(state)}`}</output>
      <Link to={{ pathname: story, search, hash: 'photo-5' }} state={{ from: 'a_link' }}>
        The fifth photo
      </Link>
      <Link to={{ pathname: `${story}/other`, search }}>Another page</Link>
      <Outlet />
    </>
  );
}
