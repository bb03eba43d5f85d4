/** `null` without WebGPU. A software adapter counts. */
export async function requestGpuAdapter(): Promise<GPUAdapter | null> {
  if (!('gpu' in navigator)) return null
  return await navigator.gpu.requestAdapter({ powerPreference: 'high-performance' })
}
