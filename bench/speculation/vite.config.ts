import { defineConfig } from 'vite'
import { pageConfig } from '../page-config.ts'

/** The page that measures reading ahead. */
export default defineConfig(pageConfig(import.meta.dirname))
