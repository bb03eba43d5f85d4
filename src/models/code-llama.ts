import type { InfillMode } from '../prompts/prompt.ts'
import type { Variant } from './catalogue.ts'
import { FAMILY, type FamilyMember } from './family.ts'

/** Mixes of 4-bit types. `Q4_0` files hold Q4_0 matrices, `Q4_K_M` files Q4_K and Q6_K ones; the output is Q6_K in both. */
export type Quantisation = 'Q4_0' | 'Q4_K_M'

/** What decides how much memory a model takes. */
export interface ModelShape {
  readonly layerCount: number
  readonly hiddenSize: number
  readonly headCount: number
  readonly kvHeadCount: number
  readonly headSize: number
  readonly feedForwardSize: number
  readonly vocabSize: number
  readonly contextLength: number
}

/** One file of Code Llama on the hub. What it can do is read from the file too; this is what a person is told before it is fetched. */
export interface CodeLlamaModel {
  readonly id: string
  readonly name: string
  readonly variant: Variant
  readonly size: FamilyMember['size']
  readonly quantisation: Quantisation
  readonly repository: string
  readonly file: string
  /** To three digits. The exact length, and the hash, are what the hub says when the file is asked for. */
  readonly bytes: number
  readonly shape: ModelShape
  readonly capabilities: { readonly infill: boolean; readonly chat: boolean }
  /** The order of the prompt of Meta's reference; null where the model cannot infill. */
  readonly defaultMode: InfillMode | null
  readonly licence: 'Llama 2'
}

/** The paper's table of models; positions are those of its long-context training. */
const SHAPES: Readonly<Record<FamilyMember['size'], Omit<ModelShape, 'vocabSize'>>> = {
  '7B': shape({ layerCount: 32, hiddenSize: 4096, headCount: 32, kvHeadCount: 32, feedForwardSize: 11008 }),
  '13B': shape({ layerCount: 40, hiddenSize: 5120, headCount: 40, kvHeadCount: 40, feedForwardSize: 13824 }),
  // Grouped queries: eight of them share one head of keys and values.
  '34B': shape({ layerCount: 48, hiddenSize: 8192, headCount: 64, kvHeadCount: 8, feedForwardSize: 22016 }),
}

const BYTES: Readonly<Record<FamilyMember['size'], Readonly<Record<Quantisation, number>>>> = {
  '7B': { Q4_0: 3.83e9, Q4_K_M: 4.08e9 },
  '13B': { Q4_0: 7.37e9, Q4_K_M: 7.87e9 },
  '34B': { Q4_0: 19.1e9, Q4_K_M: 20.2e9 },
}

export const QUANTISATIONS: readonly Quantisation[] = ['Q4_0', 'Q4_K_M']

const VARIANT_NAMES: Readonly<Record<Variant, string>> = { base: '', python: 'Python', instruct: 'Instruct' }

/** The nine models, each in two quantisations, the smallest size first. */
export const CODE_LLAMA: readonly CodeLlamaModel[] = (['7B', '13B', '34B'] as const).flatMap((size) =>
  FAMILY.filter((member) => member.size === size).flatMap((member) =>
    QUANTISATIONS.map((quantisation) => describe(member, quantisation)),
  ),
)

function describe({ variant, size, infill, vocabulary }: FamilyMember, quantisation: Quantisation): CodeLlamaModel {
  const suffix = VARIANT_NAMES[variant]
  const joined = (separator: string) => (suffix === '' ? '' : `${separator}${suffix}`)
  return {
    id: `code-llama-${size}-${variant}-${quantisation}`.toLowerCase(),
    name: `Code Llama ${size}${joined(' ')} ${quantisation}`,
    variant,
    size,
    quantisation,
    repository: `TheBloke/CodeLlama-${size}${joined('-')}-GGUF`,
    file: `codellama-${size.toLowerCase()}${joined('-').toLowerCase()}.${quantisation}.gguf`,
    bytes: BYTES[size][quantisation],
    shape: { ...SHAPES[size], vocabSize: vocabulary },
    capabilities: { infill, chat: variant === 'instruct' },
    defaultMode: infill ? 'psm' : null,
    licence: 'Llama 2',
  }
}

function shape(sizes: Omit<ModelShape, 'headSize' | 'contextLength' | 'vocabSize'>): Omit<ModelShape, 'vocabSize'> {
  return { ...sizes, headSize: 128, contextLength: 16_384 }
}
