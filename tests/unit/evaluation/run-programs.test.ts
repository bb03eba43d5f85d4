import { spawnSync } from 'node:child_process'
import { existsSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { runPrograms } from '../../../evaluation/run-programs.ts'

/** The page needs no Python, only its evaluation does. */
const HAS_PYTHON = spawnSync('python3', ['--version']).status === 0
const OUTSIDE = join(tmpdir(), 'written-by-a-program')
const CALL = 'def test_f():\n    f()'

/** Programs whose `f` must fail the test that calls it, by what they try. */
const REFUSED: Readonly<Record<string, string>> = {
  'an endless loop': 'def f():\n    while True: pass',
  'sleeping on': 'import time\ndef f():\n    time.sleep(60)',
  'more memory than there is': 'def f():\n    return bytearray(1 << 30)',
  'a connection': 'import socket\ndef f():\n    socket.create_connection(("127.0.0.1", 9))',
  'a caught refusal': 'import socket\ndef f():\n    try:\n        socket.socket()\n    except Exception:\n        pass',
  'a process': 'import subprocess\ndef f():\n    subprocess.run(["true"])',
  'a shell': 'import os\ndef f():\n    os.system("true")',
  'a file elsewhere': `def f():\n    open(${JSON.stringify(OUTSIDE)}, "w").close()`,
  'leaving with success': 'import os\ndef f():\n    os._exit(0)',
  'a wrong answer': 'def f():\n    assert 1 == 2',
  'no Python': 'def f(:',
}

const PASSED: Readonly<Record<string, string>> = {
  'plain code': 'def f():\n    return sorted([2, 1])',
  'a file in its own folder':
    'import tempfile\ndef f():\n    with tempfile.TemporaryFile("w+") as file:\n        file.write("x")',
  printing: 'def f():\n    print("passed")',
}

it.skipIf(!HAS_PYTHON)(
  'passes what does its work and nothing else',
  () => {
    rmSync(OUTSIDE, { force: true })
    const programs = [...Object.values(PASSED), ...Object.values(REFUSED)]
    const outcomes = runPrograms(programs.map((program) => ({ program, test: CALL })))
    const names = [...Object.keys(PASSED), ...Object.keys(REFUSED)]
    expect(names.filter((_, i) => outcomes[i])).toEqual(Object.keys(PASSED))
    expect(existsSync(OUTSIDE)).toBe(false)
  },
  60_000,
)

it.skipIf(!HAS_PYTHON)('does not take a test for passed that is none', () => {
  expect(runPrograms([{ program: 'def test_mine(): pass', test: 'x = 1' }])).toEqual([false])
})
