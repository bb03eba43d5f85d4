/** The last touch: quotes, semicolons, braces, parentheses and indentation of one person, all through. */
import { apply, indent, of, parse, simple } from './code.mjs'

const ENDED = new Set(['VariableDeclaration', 'ExpressionStatement', 'ReturnStatement', 'ThrowStatement', 'BreakStatement', 'ContinueStatement', 'DoWhileStatement', 'PropertyDefinition', 'TSTypeAliasDeclaration'])

export function drawStyle(random) {
  return {
    quote: random() < 0.6 ? '"' : "'",
    semicolons: random() < 0.7,
    braces: random() < 0.4 ? 'always' : 'as they are',
    bareParameter: random() < 0.2,
    spaces: random() < 0.15 ? 4 : 2,
  }
}

/** `text` in that style; null where it no longer parses. */
export function restyled(text, language, style) {
  let code = parse(text, language)
  if (code === null) return null
  const edits = code.nodes.flatMap(({ node, parent }) => [...quoted(node, parent, code, style), ...bare(node, code, style)])
  let result = apply(text, edits) ?? text
  if (style.braces === 'always') result = embraced(result, language)
  if (!style.semicolons) {
    code = parse(result, language)
    result = code === null ? result : (apply(result, code.nodes.flatMap(({ node, parent }) => unended(node, parent, code))) ?? result)
  }
  if (style.spaces === 4 && !result.includes('`')) result = result.replace(/^ +/gm, (spaces) => (spaces.length % 2 ? spaces.slice(1).repeat(2) + ' ' : spaces.repeat(2)))
  return parse(result, language) === null ? null : result
}

function* quoted(node, parent, code, { quote }) {
  if (node.type !== 'Literal' || typeof node.value !== 'string' || parent.type === 'JSXAttribute') return
  const raw = of(code, node)
  if (raw[0] !== quote && !/["']/.test(raw.slice(1, -1))) yield [node.start, node.end, quote + raw.slice(1, -1) + quote]
}

function* bare(node, code, { bareParameter }) {
  if (!bareParameter || node.type !== 'ArrowFunctionExpression' || node.params.length !== 1 || node.params[0].type !== 'Identifier' || node.params[0].typeAnnotation || node.returnType) return
  const [parameter] = node.params
  if (code.text[parameter.start - 1] === '(' && code.text[parameter.end] === ')') yield [parameter.start - 1, parameter.end + 1, parameter.name]
}

/** Statements under if, else and loops that stand without braces get them, one after the other, since they may be nested. */
function embraced(text, language) {
  for (let round = 0; round < 12; round++) {
    const code = parse(text, language)
    const owner = code?.nodes.find(({ node }) => ['IfStatement', 'ForStatement', 'ForOfStatement', 'WhileStatement'].includes(node.type) && loose(node))
    if (!owner) break
    const body = loose(owner.node)
    const pad = indent(code, owner.node)
    if (!simple(code, body)) break
    const changed = apply(text, [[body.start, body.end, `{\n${pad}  ${of(code, body)}\n${pad}}`]])
    if (changed === null) break
    text = changed
  }
  return text.replace(/\}\n +else \{/g, '} else {')
}

function loose(node) {
  const bodies = node.type === 'IfStatement' ? [node.consequent, node.alternate?.type === 'IfStatement' ? null : node.alternate] : [node.body]
  return bodies.find((body) => body && body.type !== 'BlockStatement')
}

function unended(node, parent, code) {
  if (!ENDED.has(node.type) || (parent.type.startsWith('For') && parent.body !== node)) return []
  const end = node.end - 1
  const rest = code.text.slice(node.end)
  const isSafe = code.text[end] === ';' && /^(\s*$|\s*\n\s*[^\s([`/+*-]|\s*\n\s*\/[/*]|\s*\})/.test(rest)
  return isSafe ? [[end, node.end, '']] : []
}
