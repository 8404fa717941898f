import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { networkWorker } from './networkWorker.js';

export default defineConfig({ plugins: [react(), networkWorker()], publicDir: false });
