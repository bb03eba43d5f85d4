import { cp, mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import { removeFolder } from './remove-folder.ts'

/** A folder that a host serves, and what is put into it. */
export interface Releases {
  readonly folder: string
  /** The page as it was built, and a later one with `NEXT_TITLE`: nothing of the former stays on the host. */
  publish(which: 'built' | 'next'): Promise<void>
  remove(): Promise<void>
}

export const NEXT_TITLE = 'The next version'

/** Builds the next version, which takes some seconds, and publishes the first. */
export async function prepareReleases(title: string): Promise<Releases> {
  const place = await mkdtemp(join(tmpdir(), 'releases-'))
  const folder = join(place, 'site')
  const next = join(place, 'next')
  await build({
    logLevel: 'error',
    plugins: [
      {
        name: 'next-version',
        transform: (code, id) => (id.endsWith('/ui/texts.ts') ? code.replace(title, NEXT_TITLE) : undefined),
      },
    ],
    build: { outDir: next },
  })
  const publish = async (which: 'built' | 'next') => {
    await removeFolder(folder)
    await cp(which === 'built' ? 'dist' : next, folder, { recursive: true })
  }
  await publish('built')
  return { folder, publish, remove: () => removeFolder(place) }
}
