/** Small mistakes that people make, put in by position, each with the sentence that names it; as instruct/mutate.py for Python. */
import { of } from './code.mjs'

const SWAPPED = { '<': '<=', '<=': '<', '>': '>=', '>=': '>', '===': '!==', '!==': '===', '+': '-', '-': '+', '*': '+', '%': '/', '&&': '||', '||': '&&' }
const CALLS = { min: 'max', max: 'min', some: 'every', every: 'some', floor: 'ceil', ceil: 'floor', push: 'unshift', shift: 'pop', keys: 'values', values: 'keys', startsWith: 'endsWith', endsWith: 'startsWith', toUpperCase: 'toLowerCase', toLowerCase: 'toUpperCase' }
const NUMBERS = { 0: '1', 1: '0', 2: '1' }

export function* mistakes(code) {
  for (const { node, parent } of code.nodes) {
    if (['BinaryExpression', 'LogicalExpression'].includes(node.type) && SWAPPED[node.operator]) {
      const gap = code.text.slice(node.left.end, node.right.start)
      const at = node.left.end + gap.indexOf(node.operator)
      if (gap.trim() === node.operator) yield [[[at, at + node.operator.length, SWAPPED[node.operator]]], `The operator should be \`${node.operator}\`, not \`${SWAPPED[node.operator]}\``]
    }
    if (node.type === 'Literal' && NUMBERS[of(code, node)]) yield [[[node.start, node.end, NUMBERS[of(code, node)]]], `The number should be ${of(code, node)}, not ${NUMBERS[of(code, node)]}`]
    if (node.type === 'UnaryExpression' && node.operator === '!' && parent.type !== 'UnaryExpression') yield [[[node.start, node.start + 1, '']], 'The condition must be negated with `!`']
    if (node.type === 'AssignmentExpression' && ['+=', '-='].includes(node.operator)) {
      const at = code.text.indexOf(node.operator, node.left.end)
      const wrong = node.operator === '+=' ? '-=' : '+='
      yield [[[at, at + 2, wrong]], `It should be \`${node.operator}\`, not \`${wrong}\``]
    }
    const name = node.type === 'CallExpression' && node.callee.type === 'MemberExpression' ? node.callee.property : null
    if (name && Object.hasOwn(CALLS, name.name)) yield [[[name.start, name.end, CALLS[name.name]]], `It must call \`${name.name}\`, not \`${CALLS[name.name]}\``]
  }
}
