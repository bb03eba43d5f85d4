import { defineConfig } from 'vite'
import { pageConfig } from '../page-config.ts'

/** The page that measures the engines. */
export default defineConfig(pageConfig(import.meta.dirname))
