import { expect, test } from 'vitest'
import { CATALOGUE } from '../../../src/models/catalogue.ts'
import type { LoadState } from '../../../src/store/model-slot.ts'
import { usedFiles } from '../../../src/store/used-files.ts'
import { LOADED } from './loaded-model.ts'

const [first, second] = CATALOGUE
const pooled = (modelId: string, load: LoadState) => ({ wish: { modelId, engine: 'auto' as const }, load })
const ready: LoadState = { type: 'ready', model: LOADED }

test('a model that is ready used its file and its engine', () => {
  expect(usedFiles([pooled(first!.id, ready)])).toEqual([first!.path, 'onnx-cpu'])
})

test('each counts once; one in storage and one that is not ready bring no file', () => {
  const models = [
    pooled(first!.id, ready),
    pooled(second!.id, { type: 'loading', progress: null }),
    pooled('file:own.gguf', ready),
  ]
  expect(usedFiles(models)).toEqual([first!.path, 'onnx-cpu'])
  expect(usedFiles([])).toEqual([])
})
