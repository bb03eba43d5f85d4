/** Two measures of sameness, as in vary/distinct.py: the program without words and layout, and its structure without names. */
import { createHash } from 'node:crypto'

const LAYOUT = new Set(['start', 'end', 'raw', 'typeAnnotation', 'returnType', 'typeParameters', 'typeArguments', 'accessibility', 'readonly', 'optional', 'decorators', 'range', 'loc'])

/** {program, structure}: hashes of the tree without types, comments, quotes, semicolons, export and the braces around single statements. */
export function fingerprints(code) {
  const order = new Map()
  const dump = (node, named) => {
    if (Array.isArray(node)) return `[${node.map((child) => dump(child, named)).join()}]`
    if (node === null || typeof node !== 'object') return typeof node === 'bigint' ? `${node}n` : (JSON.stringify(node) ?? '')
    if (node instanceof RegExp) return String(node)
    if (node.type === 'BlockStatement' && node.body.length === 1 && !/Declaration$/.test(node.body[0].type)) return dump(node.body[0], named)
    if (node.type === 'ExportNamedDeclaration' && node.declaration) return dump(node.declaration, named)
    if (['TSAsExpression', 'TSNonNullExpression', 'TSSatisfiesExpression', 'ParenthesizedExpression'].includes(node.type)) return dump(node.expression, named)
    if (node.type === 'TSInterfaceDeclaration' || node.type === 'TSTypeAliasDeclaration') return ''
    if (node.type === 'Identifier' && !named && bound.has(node.name)) {
      if (!order.has(node.name)) order.set(node.name, `v${order.size}`)
      return order.get(node.name)
    }
    return `{${Object.entries(node).filter(([key]) => !LAYOUT.has(key)).map(([key, value]) => `${key}:${dump(value, named)}`).join()}}`
  }
  const bound = boundNames(code)
  return { program: hash(dump(code.program.body, true)), structure: hash(dump(code.program.body, false)) }
}

function boundNames(code) {
  const found = new Set()
  for (const { node } of code.nodes) {
    if (node.type === 'VariableDeclarator' || /Function/.test(node.type)) {
      for (const part of [node.id, ...(Array.isArray(node.params) ? node.params : [])]) {
        for (const name of JSON.stringify(part ?? null, (key, value) => (LAYOUT.has(key) ? undefined : value)).matchAll(/"type":"Identifier","name":"([^"]+)"/g)) found.add(name[1])
      }
    }
  }
  return found
}

const hash = (text) => createHash('sha256').update(text).digest('hex').slice(0, 16)
