import type { Page } from '@playwright/test'
import type { EngineChoice } from '../../../src/decoders/engine-name.ts'
import type { Failure } from '../../../src/lib/errors.ts'
import type { DecoderCommands, LoadedDecoder } from './decoder-commands.ts'

/** The decoder in the harness page's worker, as a test drives it. */
export class Decoder {
  private readonly page: Page
  constructor(page: Page) {
    this.page = page
  }

  /** Opens the harness and loads a model that lies beside it. */
  static async load(page: Page, site: string, model: string, engine: EngineChoice): Promise<[Decoder, LoadedDecoder]> {
    const decoder = await Decoder.start(page, site)
    return [decoder, await decoder.ask('load', new URL(model, site).href, engine, 2)]
  }

  static async start(page: Page, site: string): Promise<Decoder> {
    await page.goto(new URL('decoder-harness.html', site).href)
    return new Decoder(page)
  }

  /** Throws where the command fails. */
  async ask<N extends keyof DecoderCommands>(
    name: N,
    ...args: Parameters<DecoderCommands[N]>
  ): Promise<Awaited<ReturnType<DecoderCommands[N]>>> {
    const answer = await this.page.evaluate(([name, args]) => window.decoder(name, args), [name, args] as const)
    if (answer.type === 'failure') throw new Error(`${name}: ${JSON.stringify(answer.failure)}`)
    return answer.value as Awaited<ReturnType<DecoderCommands[N]>>
  }

  /** Throws where the command succeeds. */
  async failureOf<N extends keyof DecoderCommands>(name: N, ...args: Parameters<DecoderCommands[N]>): Promise<Failure> {
    const answer = await this.page.evaluate(([name, args]) => window.decoder(name, args), [name, args] as const)
    if (answer.type === 'value') throw new Error(`${name} succeeded`)
    return answer.failure
  }

  /** Whatever comes of it. */
  async attempt<N extends keyof DecoderCommands>(name: N, ...args: Parameters<DecoderCommands[N]>): Promise<void> {
    await this.page.evaluate(([name, args]) => window.decoder(name, args), [name, args] as const)
  }

  /** Logits of every position of `ids`, one row each, appended in groups of the given sizes (the last one again and again). */
  async forwardInGroups(
    sequence: number,
    ids: readonly number[],
    sizes: readonly number[],
    vocabSize: number,
  ): Promise<number[][]> {
    const rows: number[][] = []
    for (let step = 0; rows.length < ids.length; step++) {
      const group = ids.slice(rows.length, rows.length + sizes[Math.min(step, sizes.length - 1)]!)
      const logits = await this.ask('forward', sequence, group, group.length)
      for (let row = 0; row < group.length; row++) rows.push(logits.slice(row * vocabSize, (row + 1) * vocabSize))
    }
    return rows
  }
}
