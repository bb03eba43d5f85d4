import { defineConfig } from 'vite'
import { pageConfig } from '../page-config.ts'

/** The page on which llama.cpp reads the same prompts. */
export default defineConfig(pageConfig(import.meta.dirname))
