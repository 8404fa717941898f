import react from '@vitejs/plugin-react';
import { msw } from 'msw/vite';
import { defineConfig } from 'vite';

// The worker that simulates a network (stories/network.ts) stands beside the page, in development and when built.
export default defineConfig({ plugins: [react(), msw({ mode: 'worker-only' })], publicDir: false });
