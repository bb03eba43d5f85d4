/** The engines there are; `open-model.ts` holds their implementations. */
export type EngineName = 'webgpu' | 'onnx-cpu'

/** `auto`: WebGPU where there is an adapter, ONNX Runtime on the CPU otherwise. */
export type EngineChoice = 'auto' | EngineName
