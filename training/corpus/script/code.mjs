/** Source text with its syntax tree (ESTree, offsets in UTF-16 units), edited by position so that comments and layout survive. */
import { parseSync } from 'vite'

const WIDEST = 100 // characters a line may have after an edit

/** @returns the parsed text, or null where it does not parse */
export function parse(text, language) {
  const { program, comments, errors } = parseSync(language === 'typescript' ? 'a.ts' : 'a.mjs', text, { sourceType: 'module' })
  if (errors.length > 0) return null
  const nodes = []
  walk(program, (node, parent) => nodes.push({ node, parent }))
  return { text, language, program, comments, nodes }
}

/** Calls `visit(node, parent, field)` for every node, parents first. */
export function walk(node, visit, parent = null, field = '') {
  visit(node, parent, field)
  for (const [key, value] of Object.entries(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (child && typeof child === 'object' && typeof child.type === 'string') walk(child, visit, node, key)
    }
  }
}

export const of = (code, node) => code.text.slice(node.start, node.end)

/** All nodes below `node`, itself included. */
export function within(node) {
  const found = []
  walk(node, (inner) => found.push(inner))
  return found
}

/** The edited text; null where edits overlap, a comment would be lost, or a line grows too wide. */
export function apply(text, edits) {
  const ordered = [...edits].sort((a, b) => a[0] - b[0] || a[1] - b[1])
  if (ordered.some((edit, i) => i > 0 && ordered[i - 1][1] > edit[0])) return null
  let result = text
  for (const [start, end, replacement] of ordered.reverse()) result = result.slice(0, start) + replacement + result.slice(end)
  const widest = (t) => Math.max(...t.split('\n').map((line) => line.length))
  if (widest(result) > WIDEST && widest(result) > widest(text)) return null
  return commentCount(result) < commentCount(text) ? null : result
}

const commentCount = (text) => text.split('//').length + text.split('/*').length

/** Lists of statements, each with the node that holds it. */
export function blocks(code) {
  return code.nodes.flatMap(({ node }) => {
    if (node.type === 'BlockStatement') return [node.body]
    return node.type === 'SwitchCase' ? [node.consequent] : []
  })
}

export function indent(code, node) {
  const line = code.text.slice(code.text.lastIndexOf('\n', node.start - 1) + 1, node.start)
  return line.slice(0, line.length - line.trimStart().length)
}

/** The statements with what stands between them, as they would stand at `wanted` indentation; no indent on the first line. */
export function moved(code, statements, wanted) {
  const old = indent(code, statements[0])
  const lines = code.text.slice(statements[0].start, statements.at(-1).end).split('\n')
  return lines.map((line, i) => (i > 0 && line.startsWith(old) ? wanted + line.slice(old.length) : line)).join('\n')
}

export const bodyOf = (statement) => (statement.type === 'BlockStatement' ? statement.body : [statement])

const ATOMS = new Set(['Identifier', 'Literal', 'CallExpression', 'MemberExpression', 'ArrayExpression', 'TemplateLiteral', 'ThisExpression', 'ParenthesizedExpression'])
export const isAtom = (node) => ATOMS.has(node.type)
export const wrapped = (code, node) => (isAtom(node) ? of(code, node) : `(${of(code, node)})`)
export const unwrapped = (node) => (node.type === 'ParenthesizedExpression' ? unwrapped(node.expression) : node)
export const simple = (code, node) => !of(code, node).includes('\n')

const OPPOSITES = { '===': '!==', '!==': '===', '==': '!=', '!=': '==', '<': '>=', '>=': '<', '>': '<=', '<=': '>' }

/** Source of the opposite of a condition. The order comparisons are opposites only of numbers that are not NaN and of strings: the tests decide. */
export function negated(code, test) {
  if (test.type === 'UnaryExpression' && test.operator === '!') {
    const inner = unwrapped(test.argument)
    return inner.type === 'LogicalExpression' ? of(code, test.argument) : of(code, inner)
  }
  if (test.type === 'BinaryExpression' && OPPOSITES[test.operator]) {
    return code.text.slice(test.start, test.left.end) + ` ${OPPOSITES[test.operator]} ` + code.text.slice(test.right.start, test.end)
  }
  return `!${wrapped(code, test)}`
}

/** Names of bindings and references: what a new name must not be among. Properties are not. */
export function identifiers(code) {
  const found = []
  walk(code.program, (node, parent, field) => {
    if (node.type === 'Identifier' && !isPropertyName(parent, field)) found.push({ node, parent, field })
  })
  return found
}

function isPropertyName(parent, field) {
  if (parent.type === 'MemberExpression') return field === 'property' && !parent.computed
  if (['Property', 'MethodDefinition', 'PropertyDefinition', 'TSPropertySignature', 'TSMethodSignature'].includes(parent.type)) {
    return field === 'key' && !parent.computed && !parent.shorthand
  }
  return ['LabeledStatement', 'BreakStatement', 'ContinueStatement'].includes(parent.type) || (parent.type === 'TSNamedTupleMember' && field === 'label')
}

export const names = (code) => new Set(identifiers(code).map(({ node }) => node.name))
export const fresh = (code, ...candidates) => candidates.find((name) => !names(code).has(name))
export const uses = (node, name) => within(node).some((inner) => inner.type === 'Identifier' && inner.name === name)
