import { createRoot } from 'react-dom/client';
import { PhotoGallery } from '../../../src/index.js';
import '../../../src/styles/styles.css';
import { photos } from './photos.js';

// `?dir=rtl` turns the page round.
document.documentElement.dir = new URLSearchParams(location.search).get('dir') ?? 'ltr';

const container = document.getElementById('page');
if (container) createRoot(container).render(<PhotoGallery photos={photos} label="Engine tests" />);
