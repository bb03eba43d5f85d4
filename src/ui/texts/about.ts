import { millions } from './format.ts'

/** The About screen. */
export const about = {
  title: 'About',
  runsTitle: 'What runs',
  runs: 'A model with the architecture of Code Llama runs inside this page, in a worker of your browser: on the processor, or on the graphics card for a large model where WebGPU is there. There is no server that answers.',
  yes: 'yes',
  no: 'no',
  privacyTitle: 'Privacy',
  privacy:
    'Your code never leaves this machine. The page loads its files from its own address and sends nothing anywhere. The security policy that your browser enforces for it allows one other place, the model hub huggingface.co with its storage under hf.co, for downloads that you ask for. The page itself, downloaded models, settings, your votes in Compare and the conversation in Chat are kept in this browser; your code is kept by the tab it is in, for a reload, and forgotten when you close that tab. A link that you share holds your code itself, in the part of the address that browsers do not send.',
  familyTitle: 'The Code Llama family',
  family:
    'Code Llama was released by Meta in 2023 in three trainings of three sizes. Share of problems solved at the first attempt (pass@1, greedy, in percent), from table 2 of the paper:',
  paper: 'Code Llama: Open Foundation Models for Code',
  paperId: 'arXiv 2308.12950',
  paperUrl: 'https://arxiv.org/abs/2308.12950',
  columns: {
    model: 'Model',
    infill: 'Fills holes',
    chat: 'Talks',
    humanEval: 'HumanEval',
    mbpp: 'MBPP',
  },
  notHere:
    'All nine can be downloaded on the Models screen, which tells first whether one fits this device. They are thousands of times larger than the miniatures.',
  unreleased: (humanEval: string, mbpp: string) =>
    `The paper also reports Unnatural Code Llama, a 34B model that Meta never released: ${humanEval} and ${mbpp}.`,
  cascade: {
    title: 'How one becomes three',
    lead: 'Python and Instruct both go on from what Base had learned. The miniatures were made in the same order.',
    columns: { variant: 'Variant', codeLlama: 'Code Llama', cria: 'Cria' },
    codeLlama: {
      base: 'Llama 2, then 500 billion tokens of code (with holes at 7B and 13B), then 20 billion in texts of up to 16,384.',
      python: 'Llama 2, the same 500 billion, then 100 billion of Python, then the 20 billion of long texts. No holes.',
      instruct: 'Base, then 5 billion tokens of instructions and answers.',
    },
    cria: {
      base: 'Begun from nothing: small documented functions and source of packages, with holes in nine texts of ten.',
      python: 'Goes on from the run of Base with Python alone. No holes.',
      instruct: 'Goes on from Base with answered instructions.',
    },
    criaTokens: (n: number) => `${millions(n)} tokens in all.`,
  },
  licencesTitle: 'Licences',
  licences:
    'This page and its miniature models are under the MIT licence. Code Llama itself comes under Meta’s Llama 2 community licence; no part of it is in this page. What others wrote and this page contains:',
  noLicences:
    'The list comes with the built page and could not be read now. Open this screen again once the page is reachable.',
} as const
