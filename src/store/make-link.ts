import { packLink } from '../lib/permalink.ts'
import type { WorkScreen } from './arrivals.ts'
import type { SharedWork } from './shared-work.ts'

export type MadeLink = { type: 'link'; url: string } | { type: 'too-large' } | { type: 'failed' }

/** A link that shows `work` on that screen of this page: all of it stands behind the #, which browsers send to no server. */
export async function makeLink(screen: WorkScreen, work: SharedWork, pageUrl: string): Promise<MadeLink> {
  try {
    const packed = await packLink(work)
    if (packed.type === 'too-large') return packed
    return { type: 'link', url: new URL(`#/${screen}/${packed.link}`, pageUrl).href }
  } catch {
    // A browser without raw deflate: none has WebAssembly's SIMD and lacks it, but nothing else here depends on that.
    return { type: 'failed' }
  }
}
