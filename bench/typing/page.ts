import { openWllama } from '../decode/open-wllama.ts'

declare global {
  interface Window {
    /** Milliseconds from each prompt to its first token, on the picked file, with llama.cpp's own reuse of what it read before. */
    measureWllamaPrompts(prompts: readonly string[], threads: number, positions: number): Promise<number[]>
  }
}

window.measureWllamaPrompts = async (prompts, threads, positions) => {
  const wllama = await openWllama(document.querySelector('input')!.files![0]!, threads, positions)
  const times: number[] = []
  for (const prompt of prompts) {
    const asked = performance.now()
    const options = { prompt, max_tokens: 1, temperature: 0, ignore_eos: true, cache_prompt: true, stream: true }
    for await (const _ of await wllama.createCompletion(options)) {
      times.push(performance.now() - asked)
      break
    }
  }
  await wllama.exit()
  return times
}
