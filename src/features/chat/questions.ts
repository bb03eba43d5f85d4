/** A message to try. */
export interface Question {
  readonly text: string
  /** `miniature`: of the kinds that Cria Instruct was taught. `code-llama`: what takes a large model. */
  readonly suits: 'miniature' | 'code-llama'
  /** Of the text, where it is not the page's. */
  readonly lang?: string
}

export const QUESTIONS: readonly [Question, ...Question[]] = [
  { suits: 'miniature', text: 'Write a Python function `mean` that returns the mean of a list of numbers.' },
  { suits: 'miniature', text: 'Write a Python function `count_vowels` that counts the vowels in a text.' },
  {
    suits: 'miniature',
    text: 'Complete this function:\n\n```python\ndef reverse_words(text: str) -> str:\n    """Return the words of text in reverse order."""\n```',
  },
  { suits: 'code-llama', text: 'Write a Python script that saves a QR code of an address as a PNG file.' },
  { suits: 'code-llama', text: 'Draw a heart-shaped curve with matplotlib, filled in red and with its title above.' },
  { suits: 'code-llama', text: 'Write a memoised Fibonacci function in Python, and say why it is fast.' },
  {
    suits: 'code-llama',
    text: 'メモ化を使って n 番目のフィボナッチ数を返す Python の関数を書いてください。',
    lang: 'ja',
  },
]
