import react from '@vitejs/plugin-react'
import { defaultClientConditions, defineConfig } from 'vite'

/** Threads need shared memory, and shared memory needs a cross-origin isolated page. */
const isolationHeaders = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
}

export default defineConfig({
  // Relative addresses: the build runs under any sub-path.
  base: './',
  plugins: [react()],
  // Without this condition onnxruntime-web inlines its WebAssembly loader and its own idea of where the binary is.
  resolve: { conditions: ['onnxruntime-web-use-extern-wasm', ...defaultClientConditions] },
  worker: { format: 'es' },
  // Found late, it would be optimised late, and the page would reload in the middle of a session.
  optimizeDeps: { include: ['@huggingface/transformers'] },
  server: { headers: isolationHeaders },
  preview: { headers: isolationHeaders },
})
