import type { EngineChoice } from '../../../src/decoders/engine-name.ts'
import type { Model, Sequence } from '../../../src/decoders/model.ts'
import { type OpenedModel, type OpenOptions, openOnChoice } from '../../../src/decoders/open-model.ts'
import { planMemory } from '../../../src/decoders/simd/memory-plan.ts'
import { openPlanned } from '../../../src/decoders/simd/open-simd-model.ts'
import type { GgufFile, LlamaConfig } from '../../../src/gguf/gguf-file.ts'
import { readGguf } from '../../../src/gguf/read-gguf.ts'
import { readLlamaConfig } from '../../../src/gguf/read-llama-config.ts'
import { toFailure } from '../../../src/lib/errors.ts'
import { openUrlSource } from '../../../src/lib/url-source.ts'
import type { AnswerMessage, CommandMessage, DecoderCommands, LoadedDecoder } from './decoder-commands.ts'

let model: Model | null = null
let device: GPUDevice | null = null
let moreFeatures: GPUFeatureName[] = []
let hasRaisedLimits = true
let grantedBytes = Number.POSITIVE_INFINITY
/** What happens when more is asked for. */
let atEnd: (gpu: GPUDevice) => void = exhaust
/** WebGPU's GPUTextureUsage.COPY_DST, which no library of types declares as a value. */
const COPY_DST = 0x02
const sequences: Sequence[] = []

async function load(
  url: string,
  choice: EngineChoice,
  threads: number,
  contextLength?: number,
): Promise<LoadedDecoder> {
  return await openWith(url, (gguf, config, onProgress) =>
    openOnChoice(choice, gguf, config, { threads, contextLength: contextLength ?? null, onProgress }),
  )
}

async function loadWide(url: string, threads: number): Promise<LoadedDecoder> {
  return await openWith(url, (gguf, config, onProgress) => {
    const plan = planMemory(config, gguf.tensors, threads, config.contextLength)
    return openPlanned(gguf, config, { plan, width: 64 }, { onProgress })
  })
}

type Open = (gguf: GgufFile, config: LlamaConfig, onProgress: OpenOptions['onProgress']) => Promise<OpenedModel>

async function openWith(url: string, open: Open): Promise<LoadedDecoder> {
  const source = await openUrlSource(url, (address, init) => fetch(address, init), new AbortController().signal)
  const gguf = await readGguf(source)
  const progress: { loaded: number; total: number }[] = []
  const opened = await open(gguf, readLlamaConfig(gguf), (loaded, total) => progress.push({ loaded, total }))
  model = opened.model
  const { vocabSize, contextLength } = model
  const { engine, threads: used } = opened
  return { engine, threads: used, vocabSize, contextLength, progress }
}

/** Remembers the device that the decoder asks for, so that a test can take it away, or have it made with a feature more or as every device is. */
function watchDevices(): void {
  if (!('GPUAdapter' in self)) return
  const { requestDevice } = GPUAdapter.prototype
  GPUAdapter.prototype.requestDevice = async function (descriptor) {
    const limits = hasRaisedLimits ? {} : { requiredLimits: {} }
    device = await requestDevice.call(this, { ...descriptor, requiredFeatures: moreFeatures, ...limits })
    return device
  }
}

/** Counts what is asked of a device's memory. */
function watchBuffers(): void {
  if (!('GPUDevice' in self)) return
  const { createBuffer } = GPUDevice.prototype
  GPUDevice.prototype.createBuffer = function (descriptor) {
    grantedBytes -= descriptor.size
    if (grantedBytes < 0) atEnd(this)
    return createBuffer.call(this, descriptor)
  }
}

/** Asks for more than any device has, so that it reports so itself, in the scope that is open or in none. */
function exhaust(gpu: GPUDevice): void {
  const { maxTextureDimension2D: edge, maxTextureArrayLayers } = gpu.limits
  gpu.createTexture({ size: [edge, edge, maxTextureArrayLayers], format: 'rgba32float', usage: COPY_DST })
}

const commands: DecoderCommands = {
  load,
  loadWide,
  async open() {
    return sequences.push(await model!.open()) - 1
  },
  length: (sequence) => sequences[sequence]!.length,
  rewind: (sequence, length) => sequences[sequence]!.rewind(length),
  async forward(sequence, ids, rows) {
    return [...(await sequences[sequence]!.forward(Int32Array.from(ids), rows))]
  },
  close: (sequence) => sequences[sequence]!.dispose(),
  allowSubgroups() {
    moreFeatures = ['subgroups']
  },
  keepLimits() {
    hasRaisedLimits = false
  },
  grantBytes(bytes) {
    grantedBytes = bytes
    atEnd = exhaust
  },
  loseDeviceAt(bytes) {
    grantedBytes = bytes
    atEnd = (gpu) => gpu.destroy()
  },
  loseDevice: () => device!.destroy(),
  async loseDeviceWhile(sequence, ids) {
    const running = sequences[sequence]!.forward(Int32Array.from(ids))
    await new Promise((resolve) => setTimeout(resolve))
    device!.destroy()
    return [...(await running)]
  },
  dispose: () => model!.dispose(),
}

async function answer({ id, name, args }: CommandMessage): Promise<AnswerMessage> {
  try {
    const command = commands[name] as (...args: readonly unknown[]) => unknown
    return { id, type: 'value', value: await command(...args) }
  } catch (error) {
    return { id, type: 'failure', failure: toFailure(error) }
  }
}

watchDevices()
watchBuffers()
self.addEventListener('message', async (event: MessageEvent<CommandMessage>) => {
  self.postMessage(await answer(event.data))
})
