import type { LanguageId } from '../editor/editor-handle.ts'
import type { Option, OptionGroup } from '../ui/Select.tsx'
import { texts } from '../ui/texts.ts'
import { EXAMPLES, LANGUAGES } from './examples.ts'

const { suits: suitWords } = texts.toolbar

/** The gallery as a list to choose from: what a miniature manages first. */
export const EXAMPLE_OPTIONS: readonly OptionGroup<string>[] = (['miniature', 'code-llama'] as const).map((suits) => ({
  label: suitWords[suits],
  options: EXAMPLES.filter((example) => example.suits === suits).map(({ id, title }) => ({ value: id, label: title })),
}))

export const LANGUAGE_OPTIONS: readonly Option<LanguageId>[] = LANGUAGES.map((id) => ({
  value: id,
  label: texts.languages[id],
}))
