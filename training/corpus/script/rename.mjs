/** Gives a function, its parameters and its locals other names, in its source and its test. */
import { apply, identifiers, parse, walk } from './code.mjs'

const RENAMED_SHARE = 0.5 // of the variables that have other names to choose from
const FUNCTION_RENAMED = 0.6
const KEYWORDS = `break case catch class const continue debugger default delete do else enum export extends false finally for from function get if implements import in
instanceof interface let new null of package private protected public return set static super switch this throw true try type typeof undefined var void while with yield
await async arguments eval name status event top parent self length Map Set Date Object Array String Number Math JSON Promise Symbol Error test assert`.split(/\s+/)

const snake = (name) => name.replace(/(?<=[a-z0-9])[A-Z]/g, (c) => `_${c.toLowerCase()}`)
const camel = (name) => name.replace(/_+(\w)/g, (_, c) => c.toUpperCase()).replace(/_+$/, '')

/** {old: new} for some of the names that `code` binds. `pools`: {variables, functions}, words by word in snake case, and pairs: [[names, options]]. */
export function drawNames(code, name, avoid, pools, random) {
  const used = new Set([...identifiers(code).map(({ node }) => node.name), ...avoid, ...KEYWORDS])
  const renamed = {}
  const pick = (old, options) => {
    const free = options.filter((option) => !used.has(option) && /^[a-z]\w*$/.test(option))
    if (free.length === 0) return
    renamed[old] = free[Math.floor(random() * free.length)]
    used.add(renamed[old])
  }
  const names = bound(code)
  for (const [pair, choices] of pools.pairs) {
    if (!pair.every((old) => names.has(old))) continue
    for (const old of pair) names.delete(old)
    const free = choices.map((choice) => choice.map(camel)).filter((choice) => !choice.some((option) => used.has(option)))
    if (free.length === 0 || random() >= RENAMED_SHARE) continue
    for (const [i, option] of free[Math.floor(random() * free.length)].entries()) {
      renamed[pair[i]] = option
      used.add(option)
    }
  }
  for (const old of names) {
    if (old !== name && random() < RENAMED_SHARE) pick(old, options(old, pools.variables))
  }
  if (/^[a-z]/.test(name) && random() < FUNCTION_RENAMED) pick(name, options(name, pools.functions).filter((option) => !option.startsWith('test')))
  return renamed
}

/** Parameters, locals and functions; no classes, fields or types. */
function bound(code) {
  const found = new Set()
  const bind = (pattern) => {
    if (pattern === null) return
    if (pattern.type === 'Identifier') found.add(pattern.name)
    else if (pattern.type === 'AssignmentPattern') bind(pattern.left)
    else if (pattern.type === 'RestElement') bind(pattern.argument)
    else if (pattern.type === 'ArrayPattern') pattern.elements.forEach(bind)
    else if (pattern.type === 'ObjectPattern') for (const property of pattern.properties) bind(property.value ?? property)
  }
  walk(code.program, (node) => {
    if (node.type === 'VariableDeclarator') bind(node.id)
    if (/Function/.test(node.type)) for (const parameter of node.params ?? []) bind(parameter)
    if (node.type === 'FunctionDeclaration' && node.id) found.add(node.id.name)
    if (node.type === 'CatchClause' && node.param) bind(node.param)
  })
  return found
}

function options(name, pool) {
  const words = snake(name).split('_')
  const whole = pool[snake(name)] ?? []
  const parts = words.length < 2 ? [] : words.flatMap((word, i) => (pool[word] ?? []).filter((other) => other.length > 2).map((other) => [...words.slice(0, i), other, ...words.slice(i + 1)].join('_')))
  return [...new Set([...whole, ...parts].map(camel))]
}

/** `text` with the names changed wherever they are names; null where that does not parse. */
export function rename(text, language, renamed) {
  const code = parse(text, language)
  if (code === null) return null
  const edits = new Map()
  for (const { node, parent, field } of identifiers(code)) {
    const other = Object.hasOwn(renamed, node.name) ? renamed[node.name] : undefined
    if (other === undefined) continue
    const end = node.start + node.name.length // a TypeScript identifier ends behind its type
    const shorthand = parent.type === 'Property' && parent.shorthand
    const inDefault = parent.type === 'AssignmentPattern' && field === 'left' && isShorthandDefault(code, parent)
    edits.set(node.start, [node.start, end, shorthand || inDefault ? `${node.name}: ${other}` : other])
  }
  for (const comment of code.comments) edits.set(comment.start, [comment.start, comment.end, renamedComment(code.text.slice(comment.start, comment.end), renamed)])
  return apply(text, [...edits.values()])
}

const isShorthandDefault = (code, pattern) => code.nodes.some(({ node }) => node.type === 'Property' && node.shorthand && node.value === pattern)

/** Only words that cannot be prose: with a capital inside, or in backticks. */
function renamedComment(text, renamed) {
  return text.replace(/`?\b[a-z]\w*\b`?/g, (word) => {
    const plain = word.replaceAll('`', '')
    const isName = word.includes('`') || /[A-Z]/.test(plain)
    return isName && Object.hasOwn(renamed, plain) ? word.replace(plain, renamed[plain]) : word
  })
}

/** The test with the function's new name. */
export function renameTest(test, language, name, renamed) {
  const other = renamed[name]
  return other === undefined ? test : rename(test, language, { [name]: other, [`test_${name}`]: `test_${other}` })
}
