/** Conditions and returns, each form written as another. */
import { blocks, bodyOf, fresh, indent, moved, negated, of, simple, unwrapped, within, wrapped } from './code.mjs'

const LONGEST_REST = 4 // statements that may move under an else
const leaves = (list) => ['ReturnStatement', 'ThrowStatement', 'ContinueStatement', 'BreakStatement'].includes(list.at(-1)?.type)
const soleReturn = (statement) => {
  const list = statement ? bodyOf(statement) : []
  return list.length === 1 && list[0].type === 'ReturnStatement' && list[0].argument ? list[0] : null
}

/** return c ? a : b   →   if (c) return a; return b, also with else; const x = c ? a : b   →   let x; if … */
export function* ternaryToIf(code) {
  for (const list of blocks(code)) {
    for (const node of list) {
      const pad = indent(code, node)
      if (node.type === 'ReturnStatement' && node.argument?.type === 'ConditionalExpression' && simple(code, node)) {
        const { test, consequent, alternate } = node.argument
        yield [[node.start, node.end, `if (${of(code, test)}) {\n${pad}  return ${of(code, consequent)};\n${pad}}\n${pad}return ${of(code, alternate)};`]]
        yield [[node.start, node.end, `if (${of(code, test)}) {\n${pad}  return ${of(code, consequent)};\n${pad}} else {\n${pad}  return ${of(code, alternate)};\n${pad}}`]]
      }
      const declared = node.type === 'VariableDeclaration' && node.declarations.length === 1 ? node.declarations[0] : null
      if (declared?.init?.type === 'ConditionalExpression' && simple(code, node) && declared.id.type === 'Identifier') {
        const { test, consequent, alternate } = declared.init
        const name = declared.id.name
        if (code.language === 'javascript' || declared.id.typeAnnotation) {
          yield [[node.start, node.end, `let ${of(code, declared.id)};\n${pad}if (${of(code, test)}) {\n${pad}  ${name} = ${of(code, consequent)};\n${pad}} else {\n${pad}  ${name} = ${of(code, alternate)};\n${pad}}`]]
        }
        yield [[node.start, node.end, `let ${of(code, declared.id)} = ${of(code, alternate)};\n${pad}if (${of(code, test)}) {\n${pad}  ${name} = ${of(code, consequent)};\n${pad}}`]]
      }
    }
  }
}

/** if (c) return a; return b   →   return c ? a : b */
export function* ifToTernary(code) {
  for (const list of blocks(code)) {
    for (const [i, node] of list.entries()) {
      if (node.type !== 'IfStatement') continue
      const other = node.alternate ?? list[i + 1]
      const [then, otherwise] = [soleReturn(node.consequent), soleReturn(other)]
      if (!then || !otherwise || !simple(code, then) || !simple(code, otherwise)) continue
      if ([then, otherwise].some((r) => ['ConditionalExpression', 'SequenceExpression'].includes(r.argument.type))) continue
      yield [[node.start, other.end, `return ${of(code, node.test)} ? ${of(code, then.argument)} : ${of(code, otherwise.argument)};`]]
    }
  }
}

/** if (c) { return a } rest   ↔   if (c) { return a } else { rest } */
export function* guardOrElse(code) {
  for (const list of blocks(code)) {
    for (const [i, node] of list.entries()) {
      if (node.type !== 'IfStatement' || !leaves(bodyOf(node.consequent))) continue
      const pad = indent(code, node)
      const rest = list.slice(i + 1)
      if (!node.alternate && rest.length > 0 && rest.length <= LONGEST_REST && rest.at(-1).type === 'ReturnStatement') {
        const then = moved(code, bodyOf(node.consequent), `${pad}  `)
        yield [[node.start, rest.at(-1).end, `if (${of(code, node.test)}) {\n${pad}  ${then}\n${pad}} else {\n${pad}  ${moved(code, rest, `${pad}  `)}\n${pad}}`]]
      } else if (node.alternate?.type === 'BlockStatement' && node.alternate.body.length > 0) {
        yield [[node.consequent.end, node.end, `\n${pad}${moved(code, node.alternate.body, pad)}`]]
      } else if (node.alternate?.type === 'IfStatement' && list.at(-1) === node) {
        yield [[node.consequent.end, node.alternate.start, `\n${pad}`]]
      }
    }
  }
}

/** if (a) return x; if (b) return y   →   if (a) {…} else if (b) {…} */
export function* chained(code) {
  for (const list of blocks(code)) {
    for (const [i, node] of list.entries()) {
      const next = list[i + 1]
      if (node.type !== 'IfStatement' || node.alternate || next?.type !== 'IfStatement' || !leaves(bodyOf(node.consequent))) continue
      if (code.text.slice(node.end, next.start).trim() !== '') continue
      const pad = indent(code, node)
      const head = `if (${of(code, node.test)}) {\n${pad}  ${moved(code, bodyOf(node.consequent), `${pad}  `)}\n${pad}} else `
      yield [[node.start, next.start, head]]
    }
  }
}

/** if (c) {a} else {b}   →   if (!c) {b} else {a} */
export function* swappedBranches(code) {
  for (const { node, parent } of code.nodes) {
    if (node.type === 'ConditionalExpression' && simple(code, node) && node.alternate.type !== 'ConditionalExpression' && node.consequent.type !== 'ConditionalExpression') {
      yield [[node.start, node.end, `${negated(code, node.test)} ? ${of(code, node.alternate)} : ${of(code, node.consequent)}`]]
    }
    if (node.type !== 'IfStatement' || node.alternate?.type !== 'BlockStatement' || node.consequent.type !== 'BlockStatement' || parent.type === 'IfStatement') continue
    if (node.consequent.body.length + node.alternate.body.length > 6) continue
    yield [[node.start, node.end, `if (${negated(code, node.test)}) ${of(code, node.alternate)} else ${of(code, node.consequent)}`]]
  }
}

/** return e   ↔   const result = e; return result */
export function* namedResult(code) {
  for (const list of blocks(code)) {
    for (const [i, node] of list.entries()) {
      if (node.type !== 'ReturnStatement' || !node.argument) continue
      const before = list[i - 1]
      const declared = before?.type === 'VariableDeclaration' && before.declarations.length === 1 ? before.declarations[0] : null
      if (declared?.init && node.argument.type === 'Identifier' && declared.id.name === node.argument.name) {
        yield [[before.start, declared.init.start, 'return '], [before.end, node.end, '']]
      }
      const isPlain = ['Identifier', 'Literal', 'AwaitExpression', 'ArrowFunctionExpression', 'FunctionExpression', 'ThisExpression'].includes(node.argument.type)
      const name = fresh(code, 'result', 'answer', 'output', 'out', 'value')
      if (!isPlain && name) yield [[node.start, node.argument.start, `const ${name} = `], [node.end, node.end, `\n${indent(code, node)}return ${name};`]]
    }
  }
}

/** if (a && b) {x}   ↔   if (a) { if (b) {x} } */
export function* nestedOrAnd(code) {
  for (const { node, parent } of code.nodes) {
    if (node.type !== 'IfStatement' || node.alternate || parent.type === 'IfStatement' || node.consequent.type !== 'BlockStatement' || node.consequent.body.length === 0) continue
    const pad = indent(code, node)
    if (node.test.type === 'LogicalExpression' && node.test.operator === '&&' && simple(code, node.test)) {
      const inner = moved(code, node.consequent.body, `${pad}    `)
      yield [[node.start, node.end, `if (${of(code, node.test.left)}) {\n${pad}  if (${of(code, node.test.right)}) {\n${pad}    ${inner}\n${pad}  }\n${pad}}`]]
    }
    const [only, more] = node.consequent.body
    if (!more && only.type === 'IfStatement' && !only.alternate) {
      const part = (test) => (test.type === 'LogicalExpression' && test.operator !== '&&' ? `(${of(code, test)})` : of(code, test))
      yield [[node.start, node.end, `if (${part(node.test)} && ${part(only.test)}) {\n${pad}  ${moved(code, bodyOf(only.consequent), `${pad}  `)}\n${pad}}`]]
    }
  }
}

/** !(a || b)   →   !a && !b */
export function* deMorgan(code) {
  for (const { node } of code.nodes) {
    if (node.type !== 'UnaryExpression' || node.operator !== '!') continue
    const inner = unwrapped(node.argument)
    if (inner.type !== 'LogicalExpression' || within(inner).filter((n) => n.type === 'LogicalExpression').length > 1) continue
    yield [[node.start, node.end, `(${negated(code, inner.left)} ${inner.operator === '||' ? '&&' : '||'} ${negated(code, inner.right)})`]]
  }
}

/** a ?? b   →   a === undefined ? b : a, and a default parameter as a condition in the body */
export function* defaults(code) {
  for (const { node } of code.nodes) {
    if (node.type === 'LogicalExpression' && node.operator === '??' && ['Identifier', 'MemberExpression'].includes(node.left.type) && simple(code, node)) {
      const left = of(code, node.left)
      yield [[node.start, node.end, `(${left} !== undefined ? ${left} : ${wrapped(code, node.right)})`]]
    }
    if (code.language === 'javascript' && /Function/.test(node.type) && node.body?.type === 'BlockStatement' && node.body.body.length > 0) {
      const last = node.params.at(-1)
      if (last?.type === 'AssignmentPattern' && last.left.type === 'Identifier') {
        const first = node.body.body[0]
        const pad = indent(code, first)
        yield [[last.left.end, last.end, ''], [first.start, first.start, `if (${last.left.name} === undefined) {\n${pad}  ${last.left.name} = ${of(code, last.right)};\n${pad}}\n${pad}`]]
      }
    }
  }
}
