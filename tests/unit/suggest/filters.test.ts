import { describe, expect, test } from 'vitest'
import { type FilterName, showAnswer } from '../../../src/suggest/show-answer.ts'
import { placeAt } from './fixture.ts'

/** The document, what the model writes at its cursor, and what of it is shown. */
type Case = readonly [document: string, raw: string, shown: string]

/** Cases that one filter cuts, and cases near to those that nothing may cut. */
const CASES: Readonly<Record<FilterName, { readonly cuts: readonly Case[]; readonly leaves: readonly Case[] }>> = {
  'special-token': {
    cuts: [
      ['x = <|cursor|>\n', '1 <EOT>\ny = 2', '1'],
      ['x = <|cursor|>\n', '</s>', ''],
      ['a(<|cursor|>', 'b)<FILL_ME>', 'b)'],
      ['print(<|cursor|>)', 'x<PRE>', 'x'],
    ],
    leaves: [
      ['# ends in <EOT>\nEND = <|cursor|>\n', "'<EOT>'", "'<EOT>'"],
      ['x = a <|cursor|>\n', '< b', '< b'],
      ['return <|cursor|>\n', '<span>{x}</span>', '<span>{x}</span>'],
      ['x = <|cursor|>\n', '[INT, STR]', '[INT, STR]'],
    ],
  },
  'extra-space': {
    cuts: [
      ['x = <|cursor|>\n', ' 1', '1'],
      ['def f():\n    <|cursor|>\n', ' return 1', 'return 1'],
      ['if x:\n\t<|cursor|>\n', ' y()', 'y()'],
      ['f(a, <|cursor|>)', ' b', 'b'],
    ],
    leaves: [
      ['x =<|cursor|>\n', ' 1', ' 1'],
      ['x   <|cursor|>\n', ' = 1', ' = 1'],
      ['x = 1 <|cursor|>\n', ' # one', ' # one'],
      ['if x:\n    <|cursor|>\n', '    y()', '    y()'],
      ['if x:\n   <|cursor|>\n', ' y()', ' y()'],
      ['class A {\n  /**\n  <|cursor|>\n', ' * What it is.\n   */', ' * What it is.\n   */'],
    ],
  },
  'middle-of-line': {
    cuts: [
      ['f(<|cursor|>)\n', 'a,\n  b', 'a,'],
      ['for i in <|cursor|>:\n    pass', 'range(3):\n    print(i)\n', 'range(3)'],
    ],
    leaves: [
      ['f(<|cursor|>\n', 'a,\n  b)', 'a,\n  b)'],
      ['if x:  <|cursor|>  \n', 'pass\nelse:\n    y()', 'pass\nelse:\n    y()'],
      ['f(<|cursor|>)\n', 'a, b', 'a, b'],
    ],
  },
  'rest-of-line': {
    cuts: [
      ['x = <|cursor|> + 1\n', 'y + 1', 'y'],
      ['f(<|cursor|>, b)\n', 'a, b)', 'a'],
      ['def f(<|cursor|>):\n', 'a, b):', 'a, b'],
      ['print("<|cursor|>")\n', 'hello")', 'hello'],
      ['x = "<|cursor|>"\n', 'hello"', 'hello'],
      ['from a import <|cursor|> as c\n', 'b as c', 'b'],
      ['fo<|cursor|>o(x)\n', 'o(x)', ''],
      ['x = <|cursor|> if y else 0\n', 'z if y', 'z'],
    ],
    leaves: [
      ['f(<|cursor|>, b)\n', 'g(a, b)', 'g(a, b)'],
      ['x = <|cursor|> + 1\n', 'y + 10', 'y + 10'],
      ['x = [<|cursor|>, 3]\n', '1, 2', '1, 2'],
      ['x = <|cursor|>abc\n', 'a.', 'a.'],
      ['f(<|cursor|>);\n', 'g(x)', 'g(x)'],
      ['pa<|cursor|>s\n', 's', 's'],
      ['return <|cursor|> else 0\n', 'x if x', 'x if x'],
    ],
  },
  'unopened-bracket': {
    cuts: [
      ['print(<|cursor|>)\n', 'x)', 'x'],
      ['f(g(<|cursor|>))\n', 'x))', 'x'],
      ['x = [<|cursor|>]\n', '1, 2]', '1, 2'],
      ['x = 1<|cursor|>\n', ')', ''],
      ['f(a<|cursor|>\n', ']', ''],
      ['if (x) {\n  <|cursor|>\n}\n', 'y();\n}\n', 'y();'],
      ['const a = {\n  <|cursor|>\n}\n', 'b: [1, 2],\n  c: 3,\n}', 'b: [1, 2],\n  c: 3,'],
      ["struct P<'a> {\n    <|cursor|>\n}\n", 'pos: usize,\n}', 'pos: usize,'],
      ["fn f<'a, 'b>(s: &'a str, t: &'b str) {\n    <|cursor|>\n}\n", 'g(s);\n}', 'g(s);'],
      ["let x: &'a str = (y<|cursor|>)\n", ')', ''],
      ["if x { break 'outer; }\n<|cursor|>\n", '}', ''],
      ['fn <|cursor|>()\n', "f<'a>(s: &'a str))", "f<'a>(s: &'a str)"],
      ["x = f('it is (', y<|cursor|>)\n", ')', ''],
      ["x = f({'first name': 'it', <|cursor|>})\n", "'last name': (y)})", "'last name': (y)"],
      ["- It isn't ('tis so)\n- It is<|cursor|>\n", ')', ''],
      ["$('ul>li', (x<|cursor|>))\n", '))', ''],
      ["type A = Pick<B, 'so-called' | 'c'> & { <|cursor|> }\n", 'd }', 'd '],
      ['class A {\n<|far|>  <|cursor|>\n}\n', 'b() {\n  }\n}', 'b() {\n  }'],
      ['class A {\n<|far|>  b() {\n    <|cursor|>\n  }\n', 'c()\n  }', 'c()'],
      ['class A {\n<|far|>  b()<|cursor|>\n', ')', ''],
    ],
    leaves: [
      ['print(<|cursor|>\n', 'x)', 'x)'],
      ['f(<|cursor|>)\n', 'g(x)', 'g(x)'],
      ['f(g(<|cursor|>)\n', 'x)', 'x)'],
      ['if (x) {\n  <|cursor|>\n', 'y();\n}', 'y();\n}'],
      ['x = ")" + (<|cursor|>\n', '1)', '1)'],
      ["# don't (\nx = (<|cursor|>\n", "'it' + ')')", "'it' + ')')"],
      ['x = "<|cursor|>\n', 'a) b"', 'a) b"'],
      ['case "$1" in\n  <|cursor|>\nesac\n', 'start)\n    run ;;', 'start)\n    run ;;'],
      ['x = 1\n<|cursor|>\n', '# see 8)\ny = 2', '# see 8)\ny = 2'],
      ['# that is <|cursor|>\n', 'all :)', 'all :)'],
      ['class A {\n  #<|cursor|>\n}\n', 'b() {\n    c()\n  }', 'b() {\n    c()\n  }'],
      ['"""Two cases:\n\n<|cursor|>\n"""', '1) it is\n2) it is not', '1) it is\n2) it is not'],
      ['function f() {\n  <|cursor|>\n}\n', 'if (a) {\n    b()\n  }', 'if (a) {\n    b()\n  }'],
      ["struct P<'a> {\n    <|cursor|>\n", 'pos: usize,\n}', 'pos: usize,\n}'],
      ["fn f<'a>(s: &'a str, t: &'a str) -> usize {\n    <|cursor|>\n", 's.len()\n}', 's.len()\n}'],
      ["impl<T: 'a + Copy> P<T> for Q where T: 'static, U: 'b {\n    <|cursor|>\n", 'f();\n}', 'f();\n}'],
      ["if s.contains('(') && t == &'a' {\n    <|cursor|>\n", "f('{', '\\'');\n}", "f('{', '\\'');\n}"],
      ["'outer: loop {\n    <|cursor|>\n", "if x { break 'outer; }\n}", "if x { break 'outer; }\n}"],
      ["'outer: loop {\n    <|cursor|>\n", 'f();\n}', 'f();\n}'],
      ['mod a {\n    <|cursor|>\n', "fn f<'a>(x: &'a str) {}\n}", "fn f<'a>(x: &'a str) {}\n}"],
      [
        '<|cursor|>\n',
        "struct R<'b, T: ?Sized + 'b> {\n    v: &'b T,\n}",
        "struct R<'b, T: ?Sized + 'b> {\n    v: &'b T,\n}",
      ],
      ['fn f<<|cursor|>\n', "'a>(x: &'a str) {}", "'a>(x: &'a str) {}"],
      [
        'function f(n) {\n  <|cursor|>\n',
        "return h(n < 2 ? 'row: a' : g(n));\n}",
        "return h(n < 2 ? 'row: a' : g(n));\n}",
      ],
      ['<|cursor|>\n', "s = n < 2 ? 'row, col)' : '';", "s = n < 2 ? 'row, col)' : '';"],
      ['if a < b: c = <|cursor|>\n', "'x:' + f(')')", "'x:' + f(')')"],
      [
        'mod a {\n    <|cursor|>\n',
        "impl F for Fn() + 'static {\n    f();\n}\n}",
        "impl F for Fn() + 'static {\n    f();\n}\n}",
      ],
      ["x = f('it is <|cursor|>\n", "so :)', y)", "so :)', y)"],
      ["x = f('it<|cursor|>\n", " is so :)', y)", " is so :)', y)"],
      ['x = (<|cursor|>\n', "'it is so :)' + y)", "'it is so :)' + y)"],
      ["x = ['first (', 'it is )', <|cursor|>\n", "'so ]']", "'so ]']"],
      ["x = f('<|cursor|>\n", "div>p:not(a)')", "div>p:not(a)')"],
      ['class A {\n<|far|>  <|cursor|>\n', 'b() {\n  }\n}', 'b() {\n  }\n}'],
      ['f(() => {\n<|far|>  if (a) {\n    <|cursor|>\n', 'b()\n  }\n})', 'b()\n  }\n})'],
    ],
  },
  'past-block': {
    cuts: [
      ['def f():\n    <|cursor|>\n', 'return 1\n\ndef g():\n    return 2', 'return 1'],
      ['def f(x):<|cursor|>\n', '\n    return x\n\nprint(f(1))', '\n    return x'],
      ['for x in y:\n    if x:\n        <|cursor|>\n', 'a()\n    b()', 'a()'],
      ['while (x) {\n  <|cursor|>', 'x--\n}\nreturn x', 'x--\n}'],
    ],
    leaves: [
      ['if (x) {\n  <|cursor|>\n}\n', 'y()\n} else {\n  z()', 'y()\n} else {\n  z()'],
      ['if x:\n    <|cursor|>\n', 'y()\nelse:\n    z()', 'y()\nelse:\n    z()'],
      [
        'try:\n    <|cursor|>\n',
        'y()\nexcept E as e:\n    z()\nfinally:\n    q()',
        'y()\nexcept E as e:\n    z()\nfinally:\n    q()',
      ],
      [
        'def f():\n    <|cursor|>\n',
        'for x in y:\n        a(x)\n    return b',
        'for x in y:\n        a(x)\n    return b',
      ],
      ['x = 1\n<|cursor|>\n', 'y = 2\n\ndef f():\n    return y', 'y = 2\n\ndef f():\n    return y'],
      ['export function f() {\n  if (a) {\n    <|cursor|>', 'b()\n  }\n}', 'b()\n  }\n}'],
      [
        'x = 1\n\n<|cursor|>\n',
        'def f():\n    return 1\n\ndef g():\n    return 2',
        'def f():\n    return 1\n\ndef g():\n    return 2',
      ],
      ['if [ -f x ]; then\n  <|cursor|>\n', 'rm x\nfi', 'rm x\nfi'],
    ],
  },
  'repeated-lines': {
    cuts: [
      ['<|cursor|>\n', 'value = compute(1)\nvalue = compute(1)\nvalue = compute(1)\n', 'value = compute(1)'],
      ['total += price\nprint(total)\n<|cursor|>\n', 'total += price\nprint(total)\n', ''],
      ['import numpy as np\nimport<|cursor|>\n', ' numpy as np\n', ''],
      ['x = 0\n<|cursor|>\n', 'a.append(x)\nx = step(x)\na.append(x)\nx = step(x)\n', 'a.append(x)\nx = step(x)'],
    ],
    leaves: [
      ['<|cursor|>\n', 'print()\nprint()', 'print()\nprint()'],
      ['x = [\n  <|cursor|>\n', '0, 1, 0,\n  0, 1, 0,\n  1, 1, 1,', '0, 1, 0,\n  0, 1, 0,\n  1, 1, 1,'],
      ['total += price\n<|cursor|>\n', 'total += price_with_tax', 'total += price_with_tax'],
      ['a.append(x)\na.append(x)<|cursor|>\n', '\nprint(a)', '\nprint(a)'],
      ['f(value)\n<|cursor|>\n', 'g(value)\nf(value)', 'g(value)\nf(value)'],
    ],
  },
  'next-line': {
    cuts: [
      ['a = 1\n<|cursor|>\nc = 3\n', 'b = 2\nc = 3\nd = 4', 'b = 2'],
      ['a = 1\n<|cursor|>\n\n\nc = 3\n', 'b = 2\n\nc = 3\n', 'b = 2'],
      ['import os\nimp<|cursor|>\nimport sys\n', 'ort sys', ''],
      ['def f():\n    <|cursor|>\n    return 1\n', 'x()\n    return 1', 'x()'],
      ['f(<|cursor|>)\nf(x)\n', 'x', ''],
      ['#\n<|cursor|>\n#\n', '# One\n#\n', '# One'],
      ['a = 1\r\n<|cursor|>\r\nc = 3\r\n', 'b = 2\nc = 3', 'b = 2'],
    ],
    leaves: [
      ['a = 1\n<|cursor|>\nc = 3\n', 'b = 2\nc = 30', 'b = 2\nc = 30'],
      ['if x:\n    <|cursor|>\nreturn 1\n', 'y()\n    return 1', 'y()\n    return 1'],
      ['a = 1\n<|cursor|>\nb = 2\nc = 3\n', 'z = 0\nc = 3', 'z = 0\nc = 3'],
      ['a = 1\n<|cursor|>', 'b = 2\nc = 3', 'b = 2\nc = 3'],
      ['#\n<|cursor|>\n#\n', '# One\n#\n# Two', '# One\n#\n# Two'],
    ],
  },
  'blank-end': {
    cuts: [
      ['x = <|cursor|>\ny = 2\n', '1\n\n', '1'],
      ['x = <|cursor|>\n', '1  ', '1'],
    ],
    leaves: [
      ['x = <|cursor|>if y else 0\n', 'z ', 'z '],
      ['def f():<|cursor|>\n', '\n\n    return 1', '\n\n    return 1'],
    ],
  },
}

describe.each(Object.entries(CASES))('%s', (name, { cuts, leaves }) => {
  test.each(cuts)('in %j cuts %j to %j', (document, raw, shown) => {
    const answer = showAnswer(raw, placeAt(document), true)
    expect(answer.text).toBe(shown)
    expect(answer.cuts.map(({ filter }) => filter)).toContain(name)
  })

  test.each(cuts)('leaves %j with %j alone when it is switched off', (document, raw) => {
    const answer = showAnswer(raw, placeAt(document), true, new Set([name as FilterName]))
    expect(answer.cuts.map(({ filter }) => filter)).not.toContain(name)
  })

  test.each(leaves)('in %j leaves %j alone', (document, raw, shown) => {
    expect(showAnswer(raw, placeAt(document), true)).toEqual({ text: shown, cuts: [], enough: true })
  })
})
