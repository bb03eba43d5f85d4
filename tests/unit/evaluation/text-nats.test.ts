import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { openModel } from '../../../evaluation/open-model.ts'
import { textNats } from '../../../evaluation/text-nats.ts'
import { readGguf } from '../../../src/gguf/read-gguf.ts'
import { blobSource } from '../../../src/lib/blob-source.ts'
import { float64Forward, loadFloat64Model } from '../../oracles/float64-forward.ts'
import { logProbabilities } from '../../oracles/log-probabilities.ts'

const PATH = 'public/models/cria-0.Q8_0.gguf'
/** More than one step of a prefill. */
const TEXT =
  'def count_words(text):\n    """Count the words."""\n    words = {}\n    for word in text.split():\n        words[word] = words.get(word, 0) + 1\n    return words\n\n\ndef mean(values):\n    return sum(values) / len(values)\n'
/** Nats a token that the engine's 8-bit activations may cost on average. */
const MOST_ERROR = 0.02

it('a text is as improbable as the float64 forward pass says', async () => {
  const opened = await openModel(PATH)
  const { nats, tokens } = await textNats(opened, TEXT)
  const ids = [opened.tokenizer.specials.bos, ...opened.tokenizer.encode(TEXT)]
  expect(tokens).toBe(ids.length - 1)
  expect(tokens).toBeGreaterThan(70)
  const file = await readGguf(blobSource(new Blob([Uint8Array.from(readFileSync(PATH))])))
  const truth = float64Forward(await loadFloat64Model(file), ids).slice(0, -1)
  const expected = truth.reduce((sum, logits, i) => sum - logProbabilities(logits)[ids[i + 1]!]!, 0)
  expect(Math.abs(nats - expected) / tokens).toBeLessThan(MOST_ERROR)
})
