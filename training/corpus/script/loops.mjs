/** Loops, array methods and what stands between them. Each rule yields lists of edits; the tests decide whether the result still means the same. */
import { blocks, bodyOf, fresh, indent, moved, negated, of, simple, unwrapped, uses, within, wrapped } from './code.mjs'

const leaves = (node, types) => within(node).some((inner) => types.includes(inner.type))
const plainForOf = (node) => node?.type === 'ForOfStatement' && !node.await && node.left.type === 'VariableDeclaration'
const target = (loop) => loop.left.declarations[0].id
const parenthesized = (code, pattern) => `(${of(code, pattern)})`

/** for (const x of xs) {…}   →   xs.forEach((x) => {…}) */
export function* forOfToForEach(code) {
  for (const { node } of code.nodes) {
    if (!plainForOf(node) || leaves(node.body, ['ReturnStatement', 'BreakStatement', 'ContinueStatement', 'AwaitExpression', 'YieldExpression'])) continue
    const body = node.body.type === 'BlockStatement' ? of(code, node.body) : `{\n${indent(code, node)}  ${of(code, node.body)}\n${indent(code, node)}}`
    yield [[node.start, node.end, `${wrapped(code, node.right)}.forEach(${parenthesized(code, target(node))} => ${body});`]]
  }
}

/** The way back, also where the callback returns early. */
export function* forEachToForOf(code) {
  for (const { node } of code.nodes) {
    const call = node.type === 'ExpressionStatement' ? node.expression : null
    if (call?.type !== 'CallExpression' || call.callee.property?.name !== 'forEach' || call.arguments.length !== 1) continue
    const [callback] = call.arguments
    if (callback.type !== 'ArrowFunctionExpression' || callback.params.length !== 1 || callback.async) continue
    const returns = within(callback.body).filter((inner) => inner.type === 'ReturnStatement')
    if (returns.some((inner) => inner.argument) || leaves(callback.body, ['ForStatement', 'ForOfStatement', 'WhileStatement', 'ArrowFunctionExpression', 'FunctionExpression'])) continue
    const head = `for (const ${of(code, callback.params[0])} of ${of(code, call.callee.object)}) `
    if (callback.expression) yield [[node.start, node.end, `${head}{\n${indent(code, node)}  ${of(code, callback.body)};\n${indent(code, node)}}`]]
    else yield [[node.start, callback.body.start, head], [callback.body.end, node.end, ''], ...returns.map((inner) => [inner.start, inner.start + 'return'.length, 'continue'])]
  }
}

/** for (const x of xs) {…}   →   for (let i = 0; i < xs.length; i++) { const x = xs[i]; … } */
export function* forOfToIndex(code) {
  for (const { node } of code.nodes) {
    if (!plainForOf(node) || !['Identifier', 'MemberExpression'].includes(node.right.type) || node.body.type !== 'BlockStatement' || node.body.body.length === 0) continue
    const i = fresh(code, 'i', 'j', 'k', 'index')
    const list = of(code, node.right)
    if (!i) continue
    const inner = indent(code, node.body.body[0])
    yield [[node.start, node.body.body[0].start, `for (let ${i} = 0; ${i} < ${list}.length; ${i}++) {\n${inner}const ${of(code, target(node))} = ${list}[${i}];\n${inner}`]]
  }
}

/** for (let i = …; i < xs.length; i++) { const x = xs[i]; … }   →   for (const x of xs), or with entries() where i is used otherwise. */
export function* indexToForOf(code) {
  for (const { node } of code.nodes) {
    const parts = countingUp(node)
    const first = parts && bodyOf(node.body)[0]
    if (!first || first.type !== 'VariableDeclaration' || first.declarations.length !== 1 || bodyOf(node.body).length < 2) continue
    const read = first.declarations[0].init
    if (read?.type !== 'MemberExpression' || !read.computed || read.property.name !== parts.name) continue
    const list = of(code, read.object)
    if (of(code, node.test.right) !== `${list}.length` || of(code, parts.from) !== '0') continue
    const rest = bodyOf(node.body).slice(1)
    const item = of(code, first.declarations[0].id)
    const head = rest.some((statement) => uses(statement, parts.name)) ? `for (const [${parts.name}, ${item}] of ${list}.entries()) {` : `for (const ${item} of ${list}) {`
    yield [[node.start, rest[0].start, `${head}\n${indent(code, first)}`]]
  }
}

/** `for (let i = from; i < to; i++)`: {name, from}, else null */
function countingUp(node) {
  const declared = node.type === 'ForStatement' && node.init?.type === 'VariableDeclaration' && node.init.declarations.length === 1 ? node.init.declarations[0] : null
  const counts = declared && node.update?.type === 'UpdateExpression' && node.update.operator === '++' && node.test?.type === 'BinaryExpression'
  return counts && node.test.operator === '<' && node.test.left.name === declared.id.name ? { name: declared.id.name, from: declared.init } : null
}

/** for (let i = a; c; i++) {…}   →   let i = a; while (c) {… i++} */
export function* forToWhile(code) {
  for (const list of blocks(code)) {
    for (const node of list) {
      if (node.type !== 'ForStatement' || !node.init || !node.test || !node.update || node.body.type !== 'BlockStatement') continue
      if (leaves(node.body, ['ContinueStatement', 'ArrowFunctionExpression', 'FunctionExpression']) || node.init.type !== 'VariableDeclaration') continue
      const names = node.init.declarations.map((d) => d.id.name)
      const others = code.nodes.filter(({ node: n }) => n.type === 'Identifier' && names.includes(n.name) && (n.start < node.start || n.start > node.end))
      if (others.length > 0 || node.body.body.length === 0) continue
      const pad = indent(code, node)
      yield [
        [node.start, node.body.start, `${of(code, node.init).replace(/;$/, '')};\n${pad}while (${of(code, node.test)}) `],
        [node.body.body.at(-1).end, node.body.body.at(-1).end, `\n${pad}  ${of(code, node.update)};`],
      ]
    }
  }
}

/** const out = []; for (const x of xs) { if (c) out.push(e) }   →   const out = xs.filter((x) => c).map((x) => e) */
export function* pushToMap(code) {
  for (const list of blocks(code)) {
    for (const [i, start] of list.entries()) {
      const loop = list[i + 1]
      const declared = start.type === 'VariableDeclaration' && start.declarations.length === 1 ? start.declarations[0] : null
      if (!declared || declared.init?.type !== 'ArrayExpression' || declared.init.elements.length > 0 || !plainForOf(loop)) continue
      let inner = bodyOf(loop.body)
      let test = null
      if (inner.length === 1 && inner[0].type === 'IfStatement' && !inner[0].alternate) {
        test = inner[0].test
        inner = bodyOf(inner[0].consequent)
      }
      const call = inner.length === 1 && inner[0].type === 'ExpressionStatement' ? inner[0].expression : null
      if (call?.type !== 'CallExpression' || of(code, call.callee) !== `${declared.id.name}.push` || call.arguments.length !== 1 || call.arguments[0].type === 'SpreadElement') continue
      if (uses(call.arguments[0], declared.id.name) || !simple(code, call)) continue
      const item = parenthesized(code, target(loop))
      const value = of(code, call.arguments[0])
      const source = wrapped(code, loop.right) + (test ? `.filter(${item} => ${of(code, test)})` : '')
      const mapped = value === of(code, target(loop)) ? (test ? source : `[...${source}]`) : `${source}.map(${item} => ${value.startsWith('{') ? `(${value})` : value})`
      yield [[declared.init.start, loop.end, `${mapped};`]]
    }
  }
}

/** return xs.map((x) => e) or xs.filter((x) => c)   →   a loop that pushes */
export function* mapToPush(code) {
  for (const list of blocks(code)) {
    for (const node of list) {
      const { value, name, ending } = received(code, node)
      const method = value?.type === 'CallExpression' ? value.callee.property?.name : null
      if (!['map', 'filter'].includes(method) || !name || !simple(code, value)) continue
      const [callback] = value.arguments
      if (callback?.type !== 'ArrowFunctionExpression' || !callback.expression || callback.params.length !== 1 || value.arguments.length !== 1) continue
      const pad = indent(code, node)
      const item = of(code, callback.params[0])
      const body = of(code, unwrapped(callback.body))
      const pushed = method === 'map' ? `${name}.push(${body});` : `if (${body}) {\n${pad}    ${name}.push(${item});\n${pad}  }`
      yield [[node.start, node.end, `const ${name} = [];\n${pad}for (const ${item} of ${of(code, value.callee.object)}) {\n${pad}  ${pushed}\n${pad}}${ending}`]]
    }
  }
}

/** return xs.reduce((sum, x) => e, start)   →   a loop */
export function* reduceToLoop(code) {
  for (const list of blocks(code)) {
    for (const node of list) {
      const value = node.type === 'ReturnStatement' ? node.argument : null
      if (value?.type !== 'CallExpression' || value.callee.property?.name !== 'reduce' || value.arguments.length !== 2) continue
      const [callback, start] = value.arguments
      if (callback.type !== 'ArrowFunctionExpression' || !callback.expression || callback.params.length !== 2 || !simple(code, value)) continue
      const [state, item] = callback.params
      if (state.type !== 'Identifier' || !['Identifier', 'MemberExpression', 'CallExpression'].includes(value.callee.object.type)) continue
      const pad = indent(code, node)
      const added = callback.body.type === 'BinaryExpression' && callback.body.operator === '+' && of(code, callback.body.left) === state.name
      const step = added ? `${state.name} += ${of(code, callback.body.right)};` : `${state.name} = ${of(code, callback.body)};`
      const source = of(code, value.callee.object)
      yield [[node.start, node.end, `let ${state.name} = ${of(code, start)};\n${pad}for (const ${of(code, item)} of ${source}) {\n${pad}  ${step}\n${pad}}\n${pad}return ${state.name};`]]
    }
  }
}

/** let sum = a; for (const x of xs) sum += e;   →   const sum = xs.reduce((sum, x) => sum + e, a) */
export function* loopToReduce(code) {
  for (const list of blocks(code)) {
    for (const [i, start] of list.entries()) {
      const loop = list[i + 1]
      const declared = start.type === 'VariableDeclaration' && start.declarations.length === 1 ? start.declarations[0] : null
      if (!declared?.init || declared.id.type !== 'Identifier' || !plainForOf(loop) || bodyOf(loop.body).length !== 1) continue
      const [step] = bodyOf(loop.body)
      const set = step.type === 'ExpressionStatement' && step.expression.type === 'AssignmentExpression' ? step.expression : null
      if (!set || set.operator !== '+=' || set.left.name !== declared.id.name || uses(set.right, declared.id.name) || !simple(code, set)) continue
      const after = list.slice(i + 2)
      if (after.some((statement) => within(statement).some((n) => n.type === 'AssignmentExpression' && n.left.name === declared.id.name))) continue
      const item = of(code, target(loop))
      const state = fresh(code, 'acc', 'sum', 'total', 'soFar')
      yield [[start.start, loop.end, `const ${of(code, declared.id)} = ${wrapped(code, loop.right)}.reduce((${state}, ${item}) => ${state} + ${wrapped(code, set.right)}, ${of(code, declared.init)});`]]
    }
  }
}

/** `return value` or `const name = value`: the value, a name for it and what follows a loop that builds it */
function received(code, node) {
  if (node.type === 'ReturnStatement' && node.argument) {
    const name = fresh(code, 'result', 'found', 'output', 'list')
    return { value: node.argument, name, ending: `\n${indent(code, node)}return ${name};` }
  }
  const declared = node.type === 'VariableDeclaration' && node.declarations.length === 1 ? node.declarations[0] : null
  return declared?.id.type === 'Identifier' && !declared.id.typeAnnotation ? { value: declared.init, name: declared.id.name, ending: '' } : {}
}

/** for (…) { if (c) continue; rest }   ↔   for (…) { if (!c) { rest } } */
export function* continueOrNested(code) {
  for (const { node } of code.nodes) {
    if (!['ForOfStatement', 'ForStatement', 'WhileStatement'].includes(node.type) || node.body.type !== 'BlockStatement') continue
    const [first, ...rest] = node.body.body
    if (first?.type !== 'IfStatement' || first.alternate) continue
    const pad = indent(code, first)
    const inner = bodyOf(first.consequent)
    if (inner.length === 1 && inner[0].type === 'ContinueStatement' && rest.length > 0) {
      yield [[first.start, rest.at(-1).end, `if (${negated(code, first.test)}) {\n${pad}  ${moved(code, rest, `${pad}  `)}\n${pad}}`]]
    } else if (rest.length === 0 && inner.length > 0 && first.consequent.type === 'BlockStatement' && !leaves(first.consequent, ['ReturnStatement', 'BreakStatement'])) {
      yield [[first.start, first.end, `if (${negated(code, first.test)}) continue;\n${pad}${moved(code, inner, pad)}`]]
    }
  }
}

/** for (const [k, v] of Object.entries(o)) {…}   →   for (const k of Object.keys(o)) { const v = o[k]; … } */
export function* entriesToKeys(code) {
  for (const { node } of code.nodes) {
    if (!plainForOf(node) || node.body.type !== 'BlockStatement' || node.body.body.length === 0) continue
    const pair = target(node)
    if (pair.type !== 'ArrayPattern' || pair.elements.length !== 2 || !pair.elements.every((e) => e?.type === 'Identifier')) continue
    if (node.right.type !== 'CallExpression' || of(code, node.right.callee) !== 'Object.entries' || node.right.arguments[0].type !== 'Identifier') continue
    const [key, value] = pair.elements.map((e) => of(code, e))
    const source = of(code, node.right.arguments[0])
    const inner = indent(code, node.body.body[0])
    yield [[node.start, node.body.body[0].start, `for (const ${key} of Object.keys(${source})) {\n${inner}const ${value} = ${source}[${key}];\n${inner}`]]
  }
}

/** while (true)   ↔   for (;;) */
export function* endless(code) {
  for (const { node } of code.nodes) {
    if (node.type === 'WhileStatement' && node.test.value === true) yield [[node.start, node.body.start, 'for (;;) ']]
    if (node.type === 'ForStatement' && !node.init && !node.test && !node.update) yield [[node.start, node.body.start, 'while (true) ']]
  }
}
