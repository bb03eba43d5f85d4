import type { LanguageId } from '../editor/editor-handle.ts'

/** A text with holes to try. */
export interface Example {
  readonly id: string
  readonly title: string
  readonly language: LanguageId
  /** `miniature`: small Python functions, as Cria has seen. `code-llama`: what takes a large model to fill well. */
  readonly suits: 'miniature' | 'code-llama'
  readonly text: string
}

/** The first one is what the page opens with. */
export const EXAMPLES: readonly [Example, ...Example[]] = [
  {
    id: 'count-words',
    title: 'Count the words',
    language: 'python',
    suits: 'miniature',
    text: `def count_words(words: list[str]) -> dict[str, int]:
    """Count how often each word occurs."""
    counts = {}
    for word in words:
        <FILL_ME>
    return counts


print(count_words("to be or not to be".split()))
`,
  },
  {
    id: 'mean',
    title: 'Mean of a list',
    language: 'python',
    suits: 'miniature',
    text: `def mean(values: list[float]) -> float:
    """Return the mean of values, or 0 for an empty list."""
    <FILL_ME>
    return sum(values) / len(values)


print(mean([1, 2, 3, 4]))
`,
  },
  {
    id: 'two-holes',
    title: 'Two holes: smallest and largest',
    language: 'python',
    suits: 'miniature',
    text: `def smallest(numbers: list[int]) -> int:
    """Return the smallest of numbers."""
    best = numbers[0]
    for number in numbers:
        if <FILL_ME>:
            best = number
    return best


def largest(numbers: list[int]) -> int:
    """Return the largest of numbers."""
    best = numbers[0]
    for number in numbers:
        if <FILL_ME>:
            best = number
    return best
`,
  },
  {
    id: 'group-by-length',
    title: 'Group words by length',
    language: 'python',
    suits: 'miniature',
    text: `def group_by_length(words: list[str]) -> dict[int, list[str]]:
    """Group words by their length."""
    groups = {}
    <FILL_ME>
    return groups


print(group_by_length(["ox", "hen", "cow", "goat"]))
`,
  },
  {
    id: 'parse-int',
    title: 'A number or a default',
    language: 'python',
    suits: 'miniature',
    text: `def parse_int(text: str, default: int = 0) -> int:
    """Return text as an integer, or default if it is not a number."""
    <FILL_ME>


print(parse_int("42"), parse_int("many"))
`,
  },
  {
    id: 'leap-year',
    title: 'Leap years',
    language: 'python',
    suits: 'miniature',
    text: `def is_leap_year(year: int) -> bool:
    """Check whether year is a leap year."""
    return <FILL_ME>


print([year for year in range(1990, 2013) if is_leap_year(year)])
`,
  },
  {
    id: 'chunks',
    title: 'Split a list into chunks',
    language: 'python',
    suits: 'miniature',
    text: `def chunks(items: list, size: int) -> list[list]:
    """Split items into chunks of the given size."""
    return <FILL_ME>


print(chunks([1, 2, 3, 4, 5, 6, 7], 3))
`,
  },
  {
    id: 'docstring',
    title: 'A docstring from the code',
    language: 'python',
    suits: 'miniature',
    text: `def reverse_words(text: str) -> str:
    """<FILL_ME>"""
    return " ".join(reversed(text.split()))


print(reverse_words("one two three"))
`,
  },
  {
    id: 'ascii-docstring',
    title: 'A docstring: plain ASCII only',
    language: 'python',
    suits: 'code-llama',
    text: `def strip_non_ascii(text: str) -> str:
    """<FILL_ME>"""
    kept = []
    for char in text:
        if ord(char) < 128:
            kept.append(char)
    return "".join(kept)
`,
  },
  {
    id: 'readme',
    title: 'A README: how to install',
    language: 'markdown',
    suits: 'code-llama',
    text: `# skylark

A small command-line weather report, written in Python. It needs Python 3.10 or later.

## Install

<FILL_ME>

## Use

\`\`\`sh
skylark --city Lisbon --days 3
\`\`\`
`,
  },
  {
    id: 'factory',
    title: 'Constructor arguments, from their use',
    language: 'python',
    suits: 'code-llama',
    text: `class ReportFactory:
    def __init__(self, <FILL_ME>):
        self.title = title
        self.columns = columns
        self.separator = separator

    def build(self, rows):
        lines = [self.title, self.separator.join(self.columns)]
        lines += [self.separator.join(str(cell) for cell in row) for row in rows]
        return "\\n".join(lines)


factory = ReportFactory("Orders", columns=["item", "count"], separator=";")
print(factory.build([("pen", 12), ("ink", 3)]))
`,
  },
  {
    id: 'lean',
    title: 'The type of a Lean theorem',
    language: 'plaintext',
    suits: 'code-llama',
    text: `def double (n : Nat) : Nat := n + n

theorem double_eq_two_mul (n : Nat) : <FILL_ME> := by
  unfold double
  omega
`,
  },
  {
    id: 'every-other',
    title: 'JavaScript: every other value',
    language: 'javascript',
    suits: 'code-llama',
    text: `/** Returns every other value of the array, beginning with the first. */
function everyOther(values) {
  <FILL_ME>
}

console.log(everyOther(['a', 'b', 'c', 'd', 'e']))
`,
  },
  {
    id: 'train-test',
    title: 'scikit-learn: split, train, score',
    language: 'python',
    suits: 'code-llama',
    text: `from sklearn.datasets import load_wine
from sklearn.ensemble import RandomForestClassifier
from sklearn.model_selection import train_test_split

features, labels = load_wine(return_X_y=True)

# Keep a quarter of the samples for the test.
<FILL_ME>

forest = RandomForestClassifier(random_state=0)
forest.fit(train_features, train_labels)
print(forest.score(test_features, test_labels))
`,
  },
]

export function exampleById(id: string): Example {
  return EXAMPLES.find((example) => example.id === id) ?? EXAMPLES[0]
}

export const LANGUAGES: readonly LanguageId[] = [
  'python',
  'typescript',
  'javascript',
  'cpp',
  'java',
  'rust',
  'go',
  'shell',
  'markdown',
  'plaintext',
]

/** A language of the editor; plain text for any other. */
export function asLanguage(value: unknown): LanguageId {
  return LANGUAGES.find((language) => language === value) ?? 'plaintext'
}
