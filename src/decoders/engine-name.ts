/** The engines there are; `open-model.ts` holds their implementations. */
export type EngineName = 'webgpu' | 'simd' | 'onnx-cpu'

/** `auto`: WebGPU where there is an adapter and the model is large enough to gain by it, our own engine on the CPU otherwise. */
export type EngineChoice = 'auto' | EngineName
