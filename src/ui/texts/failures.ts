import { formatBytes } from '../../lib/format-bytes.ts'
import { LOCALE, tokens, whole } from './format.ts'

/** What went wrong, and what to do next. */
export const failures = {
  modelFormat: {
    'not-gguf': 'What came instead of the model is not a GGUF file.',
    html: 'A web page came instead of the model.',
    truncated: 'The model file ends too early: part of it is missing.',
    version: 'The model file is of a GGUF version that this page cannot read.',
    corrupt: 'The model file is damaged: its tables contradict each other.',
    unsupported: 'The model file is sound, but of a kind that this page cannot run.',
  },
  modelFormatNext: (again: string) =>
    `Press ${again} to load it anew. If that fails too, the copy on this site is at fault: tell whoever hosts it.`,
  htmlNext: (again: string) => `A network that wants you to sign in does that: sign in, then press ${again}.`,
  anotherModelNext: 'Choose another model.',
  download: {
    network: 'The model could not be loaded: the connection failed.',
    'not-found': 'The model is not where it should be on this site.',
    http: (status: number | null) =>
      `The server refused to send the model${status === null ? '' : ` (status ${status})`}.`,
    html: 'A web page came instead of the model.',
    truncated: 'The connection ended before the whole model had arrived.',
    'wrong-length': 'The file on the server has another length than the one announced; nothing of it was kept.',
    'wrong-hash':
      'All bytes arrived, but they are not those of the announced file (its SHA-256 differs); they were thrown away.',
    changed: 'The file on the server was replaced during the download; what had come of the old one was thrown away.',
    'no-ranges': 'The connection broke several times, and this server only sends the file from its beginning.',
  },
  beginAnewNext: 'Press Download to begin anew.',
  storage: {
    quota: (bytes: number | null) =>
      `This browser’s storage has no room for the model${bytes === null ? '' : `: ${formatBytes(bytes, LOCALE)} are missing`}.`,
    busy: (_bytes: number | null) => 'Another tab of this page is at work on this file.',
    missing: (_bytes: number | null) => 'The browser has thrown the stored model away.',
    unreadable: (_bytes: number | null) =>
      'The file could not be read to its end: it was changed or moved meanwhile, or the disk failed.',
    unpicked: (_bytes: number | null) =>
      'This file was picked before the page was reloaded, and a page cannot keep it.',
    refused: (_bytes: number | null) => 'This browser does not let the page keep files.',
  },
  storageNext: {
    quota: 'Delete another model or free disk space, then press Resume.',
    busy: 'Go on in that tab, or close it and try again here.',
    missing: 'Download it again on the Models screen.',
    unreadable: 'Try again; if that fails too, pick it or download it anew on the Models screen.',
    unpicked: 'Pick it again on the Models screen.',
    refused: 'Leave private browsing, or pick the file from your disk.',
  },
  downloadNext: (again: string) => `Check the connection, then press ${again} to load it again.`,
  notFoundNext: 'Reload the page. If that fails too, tell whoever hosts this site.',
  device: {
    webgpu: 'This browser gives the page no WebGPU adapter.',
    'wasm-simd': 'This browser lacks the WebAssembly instructions that the engine needs.',
    'wasm-memory64': 'This model needs more than the 4 GiB that this browser gives to WebAssembly.',
    'gpu-buffer': 'The buffers that this graphics card allows are too small for the model.',
    'gpu-self-check': 'This graphics card computes wrong answers: a check at load found them.',
  },
  deviceNext: 'Choose “CPU” as the engine.',
  browserNext: 'Open the page in a current Chrome, Edge or Firefox.',
  memory: {
    weights: (bytes: number | null) =>
      `There is not enough memory for the model${bytes === null ? '' : ` (${formatBytes(bytes, LOCALE)})`}.`,
    'kv-cache': (bytes: number | null) =>
      `There is not enough memory for a run${bytes === null ? '' : ` (${formatBytes(bytes, LOCALE)})`}.`,
  },
  memoryNext: (again: string) => `Close other tabs, then press ${again}.`,
  cannotInfill: (model: string) => `${model} has not learned to fill holes.`,
  contextTooSmall: (prompt: number, context: number) =>
    `The prompt needs ${tokens(prompt)}, and the model can hold ${whole.format(context)}.`,
  contextNext: 'Lower Max tokens, or shorten the lines around the hole.',
  chatTag: (tag: string) => `The text holds ${tag}, by which a chat with Instruct marks its turns.`,
  chatTagNext: 'Put a space inside it, and ask again.',
  workerLost: 'The engine stopped in mid-run; your text is as it was.',
  workerLostNext: (again: string) => `Press ${again}: the model is loaded anew first.`,
  gpuLost: 'The graphics card failed or was taken away in mid-run; your text is as it was.',
  gpuLostNext: (again: string) =>
    `Press ${again}: the model is loaded anew first. If it happens again, choose “CPU” as the engine.`,
  gpuMemory: 'The graphics card had no memory left in mid-run; your text is as it was.',
  gpuMemoryNext: (again: string) =>
    `Close what else uses it, then press ${again}: the model is loaded anew first. Or choose “CPU” as the engine.`,
  engine: 'The engine failed; your text is as it was.',
  engineNext: (again: string) => `Press ${again} to try again, or choose another engine.`,
} as const
