/** The About screen. */
export const about = {
  title: 'About',
  runsTitle: 'What runs',
  runs: 'A model with the architecture of Code Llama runs inside this page, in a worker of your browser: on the processor, or on the graphics card for a large model where WebGPU is there. There is no server that answers.',
  yes: 'yes',
  no: 'no',
  privacyTitle: 'Privacy',
  privacy:
    'Your code never leaves this machine. The page loads its files from its own address and sends nothing anywhere. The security policy that your browser enforces for it allows one other place, the model hub huggingface.co, for downloads that you ask for. Downloaded models, settings and your votes in Compare are kept in this browser; your code is kept by the tab it is in, for a reload, and forgotten when you close that tab. A link that you share holds your code itself, in the part of the address that browsers do not send.',
  familyTitle: 'The Code Llama family',
  family:
    'Code Llama was released by Meta in 2023 in three trainings of three sizes. Share of problems solved at the first attempt (pass@1, greedy, in percent), as the paper reports it:',
  paper: 'Code Llama: Open Foundation Models for Code',
  paperId: 'arXiv 2308.12950',
  paperUrl: 'https://arxiv.org/abs/2308.12950',
  columns: { variant: 'Variant', size: 'Size', infill: 'Fills holes', humanEval: 'HumanEval', mbpp: 'MBPP' },
  notHere:
    'All nine can be downloaded on the Models screen, which tells first whether one fits this device. They are thousands of times larger than the miniatures.',
  licencesTitle: 'Licences',
  licences:
    'This page and its miniature models are under the MIT licence. It is built with React, zustand, Monaco Editor, transformers.js (Apache 2.0) and ONNX Runtime; all but transformers.js are MIT. Code Llama itself comes under Meta’s Llama 2 community licence; no part of it is in this page.',
  keysTitle: 'Keys',
  keys: {
    fill: 'fill the holes',
    stop: 'stop, or reject the answer',
    accept: 'accept the answer (in the editor)',
    alternatives: 'next and previous alternative',
    tab: 'let Tab leave the editor',
  },
} as const
