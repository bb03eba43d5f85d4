import type { LanguageId } from '../../editor/editor-handle.ts'
import { asLanguage } from '../examples.ts'

/** What stands behind fences, where it is not the editor's own name. */
const OTHER_NAMES: ReadonlyMap<string, LanguageId> = new Map([
  ['py', 'python'],
  ['python3', 'python'],
  ['js', 'javascript'],
  ['jsx', 'javascript'],
  ['ts', 'typescript'],
  ['tsx', 'typescript'],
  ['c', 'cpp'],
  ['c++', 'cpp'],
  ['rs', 'rust'],
  ['golang', 'go'],
  ['sh', 'shell'],
  ['bash', 'shell'],
  ['md', 'markdown'],
])

/** The editor's language for a fence; plain text where it has none. */
export function fenceLanguage(info: string): LanguageId {
  const name = info.toLowerCase()
  return OTHER_NAMES.get(name) ?? asLanguage(name)
}
