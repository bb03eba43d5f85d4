import { fileURLToPath } from 'node:url'
import type { CatalogueModel } from '../src/models/catalogue.ts'

/** Where the file of a model lies that comes with the page. */
export function shippedPath({ path }: CatalogueModel): string {
  return fileURLToPath(new URL(`../public/${path}`, import.meta.url))
}
