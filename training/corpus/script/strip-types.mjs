/** Takes the types out of TypeScript by position: what is left is JavaScript with the same comments and layout. */
import { parse, walk } from './code.mjs'

const GONE = new Set(['TSTypeAnnotation', 'TSTypeParameterDeclaration', 'TSTypeParameterInstantiation', 'TSInterfaceDeclaration', 'TSTypeAliasDeclaration'])

/** @returns JavaScript, or null where the text has something that is more than a type (enum, parameter property) or does not parse */
export function stripTypes(text) {
  const code = parse(text, 'typescript')
  if (code === null) return null
  const cuts = []
  let possible = true
  walk(code.program, (node) => {
    if (GONE.has(node.type)) cuts.push([node.start, node.end])
    if (['TSAsExpression', 'TSSatisfiesExpression', 'TSNonNullExpression'].includes(node.type)) cuts.push([node.expression.end, node.end])
    if (node.optional && node.type === 'Identifier') cuts.push([node.start + node.name.length, node.start + node.name.length + 1])
    if (node.type === 'PropertyDefinition' || node.type === 'MethodDefinition') {
      const words = /^(?:(?:private|public|protected|readonly|override) )+/.exec(text.slice(node.start, node.key.start))
      if (words) cuts.push([node.start, node.start + words[0].length])
      const inner = /(?:static )?(readonly )/.exec(text.slice(node.start + (words?.[0].length ?? 0), node.key.start))
      if (inner) cuts.push([node.key.start - 'readonly '.length, node.key.start])
    }
    if (node.type === 'ClassDeclaration' && node.implements?.length > 0) cuts.push([text.lastIndexOf(' implements', node.implements[0].start), node.implements.at(-1).end])
    if (['TSEnumDeclaration', 'TSParameterProperty', 'TSModuleDeclaration', 'TSAbstractMethodDefinition', 'TSDeclareFunction'].includes(node.type)) possible = false
    if (node.type === 'Identifier' && node.name === 'this' && node.typeAnnotation) possible = false
  })
  if (!possible) return null
  return parenthesesFreed(without(text, cuts))
}

function without(text, cuts) {
  const outer = cuts.sort((a, b) => a[0] - b[0] || b[1] - a[1])
  let result = ''
  let at = 0
  for (const [start, end] of outer) {
    if (start < at) {
      at = Math.max(at, end)
      continue
    }
    result += text.slice(at, start)
    at = end
  }
  return result + text.slice(at)
}

/** `(x as T).y` leaves `(x).y`. */
const parenthesesFreed = (text) => text.replace(/(?<![\w$)\]])\(([A-Za-z_$][\w$]*)\)(?=[.[])/g, '$1').replace(/;\n(?:export )?;/g, ';')
