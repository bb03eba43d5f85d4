/** Strings, small expressions and forms of functions. */
import { blocks, indent, isAtom, of, simple, unwrapped, within, wrapped } from './code.mjs'

const isText = (node) => node.type === 'Literal' && typeof node.value === 'string'

/** `a ${b}`   →   "a " + b, where the first or second part is text, so that + joins */
export function* templateToSum(code) {
  for (const { node, parent } of code.nodes) {
    if (node.type !== 'TemplateLiteral' || parent.type === 'TaggedTemplateExpression' || node.expressions.length === 0 || node.expressions.length > 3) continue
    const texts = node.quasis.map((quasi) => quasi.value.cooked)
    if ((texts[0] === '' && (texts[1] ?? '') === '') || texts.some((text) => /["\\\n]/.test(text)) || !simple(code, node)) continue
    const parts = []
    for (const [i, text] of texts.entries()) {
      if (text !== '') parts.push(JSON.stringify(text))
      if (i < node.expressions.length) parts.push(wrapped(code, node.expressions[i]))
    }
    const sum = parts.join(' + ')
    const free = ['ReturnStatement', 'VariableDeclarator', 'ArrowFunctionExpression', 'AssignmentExpression', 'CallExpression', 'NewExpression', 'ArrayExpression', 'Property'].includes(parent.type)
    yield [[node.start, node.end, free ? sum : `(${sum})`]]
  }
}

/** "a " + b   →   `a ${b}` */
export function* sumToTemplate(code) {
  for (const { node, parent } of code.nodes) {
    if (node.type !== 'BinaryExpression' || node.operator !== '+' || (parent.type === 'BinaryExpression' && parent.operator === '+' && parent.left === node)) continue
    const parts = []
    let left = node
    while (left.type === 'BinaryExpression' && left.operator === '+') {
      parts.unshift(left.right)
      left = left.left
    }
    parts.unshift(left)
    if (!parts.slice(0, 2).some(isText) || parts.some((part) => !simple(code, part) || part.type === 'TemplateLiteral' || (isText(part) && /[`\\]|\$\{/.test(part.raw)))) continue
    yield [[node.start, node.end, `\`${parts.map((part) => (isText(part) ? part.value : `\${${of(code, part)}}`)).join('')}\``]]
  }
}

/** i++ ↔ i += 1 and x += y ↔ x = x + y, as statements */
export function* augmented(code) {
  for (const { node, parent } of code.nodes) {
    if (node.type === 'UpdateExpression' && parent.type === 'ExpressionStatement') yield [[node.start, node.end, `${of(code, node.argument)} ${node.operator[0]}= 1`]]
    if (node.type !== 'AssignmentExpression' || parent.type !== 'ExpressionStatement') continue
    if (['+=', '-=', '*='].includes(node.operator) && node.left.type === 'Identifier') {
      if (node.right.value === 1 && node.operator !== '*=') yield [[node.start, node.end, `${of(code, node.left)}${node.operator[0].repeat(2)}`]]
      const right = isAtom(node.right) || (node.operator === '+=' && node.right.type === 'BinaryExpression' && '*/%'.includes(node.right.operator)) ? of(code, node.right) : `(${of(code, node.right)})`
      yield [[node.start, node.end, `${node.left.name} = ${node.left.name} ${node.operator[0]} ${right}`]]
    }
    if (node.operator === '=' && node.left.type === 'Identifier' && node.right.type === 'BinaryExpression' && '+-*'.includes(node.right.operator) && node.right.left.name === node.left.name) {
      yield [[node.start, node.end, `${node.left.name} ${node.right.operator}= ${of(code, node.right.right)}`]]
    }
  }
}

/** Methods and operators that mean the same on arrays, strings and numbers. */
export function* sameCalls(code) {
  for (const { node, parent } of code.nodes) {
    const text = of(code, node)
    if (node.type === 'MemberExpression' && node.computed && node.property.type === 'BinaryExpression') {
      const list = of(code, node.object)
      if (of(code, node.property) === `${list}.length - 1` && parent.left !== node && parent.type !== 'UpdateExpression') yield [[node.start, node.end, `${list}.at(-1)`]]
    }
    if (node.type === 'ArrayExpression' && node.elements.length === 1 && node.elements[0]?.type === 'SpreadElement') {
      const inner = node.elements[0].argument
      yield [[node.start, node.end, `${wrapped(code, inner)}.slice()`]]
      yield [[node.start, node.end, `Array.from(${of(code, inner)})`]]
    }
    if (node.type === 'CallExpression' && node.callee.type === 'MemberExpression') {
      const [object, method] = [of(code, node.callee.object), node.callee.property.name]
      if (method === 'slice' && node.arguments.length === 0) yield [[node.start, node.end, `[...${object}]`]]
      if (method === 'at' && text.endsWith('.at(-1)') && isAtom(node.callee.object)) yield [[node.start, node.end, `${object}[${object}.length - 1]`]]
      if (method === 'includes' && node.arguments.length === 1 && !node.optional) {
        const call = `${object}.indexOf(${of(code, node.arguments[0])})`
        if (parent.type === 'UnaryExpression' && parent.operator === '!') yield [[parent.start, parent.end, `${call} === -1`]]
        else yield [[node.start, node.end, parent.type === 'LogicalExpression' || parent.type === 'IfStatement' || parent.type === 'ReturnStatement' ? `${call} !== -1` : `(${call} !== -1)`]]
      }
      if (method === 'startsWith' && node.arguments.length === 1 && isText(node.arguments[0]) && node.arguments[0].value.length === 1 && parent.type !== 'UnaryExpression') yield [[node.start, node.end, `${object}[0] === ${of(code, node.arguments[0])}`]]
      if (method === 'slice' && node.arguments.length === 2 && isAtom(node.callee.object)) yield [[node.callee.property.start, node.callee.property.end, 'substring']]
      if (text.startsWith('Array.from(') && node.arguments.length === 1 && node.arguments[0].type !== 'ObjectExpression') yield [[node.start, node.end, `[...${wrapped(code, node.arguments[0])}]`]]
      if (text.startsWith('Math.pow(') && node.arguments.length === 2) yield [[node.start, node.end, `(${wrapped(code, node.arguments[0])} ** ${wrapped(code, node.arguments[1])})`]]
    }
    if (node.type === 'BinaryExpression' && node.operator === '**') {
      yield [[node.start, node.end, `Math.pow(${of(code, node.left)}, ${of(code, node.right)})`]]
      if (node.right.value === 2 && node.left.type === 'Identifier') yield [[node.start, node.end, parent.type === 'BinaryExpression' ? `(${node.left.name} * ${node.left.name})` : `${node.left.name} * ${node.left.name}`]]
    }
    if (node.type === 'BinaryExpression' && node.operator === '===' && node.right.value === 0 && of(code, node.left).endsWith('.length')) yield [[node.start, node.end, `!${of(code, node.left)}`]]
    if (node.type === 'UnaryExpression' && node.operator === '!' && of(code, node.argument).endsWith('.length')) yield [[node.start, node.end, `${of(code, node.argument)} === 0`]]
    if (node.type === 'BinaryExpression' && ['<', '>', '<=', '>='].includes(node.operator) && isAtom(node.left) && isAtom(node.right) && parent.type !== 'ForStatement' && parent.type !== 'BinaryExpression') {
      yield [[node.start, node.end, `${of(code, node.right)} ${{ '<': '>', '>': '<', '<=': '>=', '>=': '<=' }[node.operator]} ${of(code, node.left)}`]]
    }
    if (node.type === 'CallExpression' && of(code, node.callee) === 'String' && node.arguments.length === 1 && isAtom(node.arguments[0])) yield [[node.start, node.end, `\`\${${of(code, node.arguments[0])}}\``]]
  }
}

const bound = (node) => within(node).some((n) => n.type === 'ThisExpression' || (n.type === 'Identifier' && n.name === 'arguments'))

/** (x) => e   ↔   (x) => { return e }, and callbacks as function expressions */
export function* arrowBodies(code) {
  for (const { node, parent } of code.nodes) {
    if (node.type !== 'ArrowFunctionExpression') continue
    const pad = /^[ \t]*/.exec(code.text.slice(code.text.lastIndexOf('\n', node.start) + 1))[0]
    const value = of(code, unwrapped(node.body))
    if (node.expression && simple(code, node.body)) {
      const afterArrow = code.text.lastIndexOf('=>', node.body.start) + 2
      yield [[afterArrow, node.body.end, ` {\n${pad}  return ${value};\n${pad}}`]]
      const parameters = code.text.slice(node.start, node.body.start).replace(/\s*=>\s*$/, '')
      if (!bound(node) && !node.async && parent.type === 'CallExpression' && parameters.startsWith('(')) yield [[node.start, node.end, `function ${parameters} {\n${pad}  return ${value};\n${pad}}`]]
    } else if (!node.expression && node.body.body.length === 1 && node.body.body[0].type === 'ReturnStatement' && node.body.body[0].argument) {
      const returned = of(code, node.body.body[0].argument)
      yield [[node.body.start, node.body.end, returned.startsWith('{') ? `(${returned})` : returned]]
    }
  }
}

/** function f(a) {…}   ↔   const f = (a) => {…}, at the top */
export function* topLevelForms(code) {
  for (const top of code.program.body) {
    const node = top.type === 'ExportNamedDeclaration' ? top.declaration : top
    if (node.type === 'FunctionDeclaration' && !node.generator && !bound(node) && !node.returnType?.typeAnnotation?.type.startsWith('TSTypePredicate')) {
      const head = code.text.slice(node.id.end, node.body.start).trimEnd()
      const start = `const ${node.id.name} = ${node.async ? 'async ' : ''}${head} =>`
      const body = node.body.body
      yield [[node.start, node.body.start, `${start} `], [node.end, node.end, ';']]
      if (body.length === 1 && body[0].type === 'ReturnStatement' && body[0].argument && simple(code, body[0])) {
        const returned = of(code, body[0].argument)
        yield [[node.start, node.end, `${start} ${returned.startsWith('{') ? `(${returned})` : returned};`]]
      }
      if (code.language === 'javascript') yield [[node.start, node.body.start, `const ${node.id.name} = ${node.async ? 'async ' : ''}function ${head} `], [node.end, node.end, ';']]
    }
    const declared = node.type === 'VariableDeclaration' && node.declarations.length === 1 ? node.declarations[0] : null
    const arrow = declared?.init?.type === 'ArrowFunctionExpression' ? declared.init : null
    if (arrow && !declared.id.typeAnnotation) {
      const head = code.text.slice(arrow.start, arrow.body.start).replace(/\s*=>\s*$/, '').replace(/^async /, '')
      if (!head.startsWith('(') && !head.startsWith('<')) continue
      const start = `${arrow.async ? 'async ' : ''}function ${declared.id.name}${head} `
      const body = of(code, unwrapped(arrow.body))
      yield [[node.start, node.end, start + (arrow.expression ? `{\n  return ${body};\n}` : body)]]
    }
  }
}

/** `const` as `let` for a variable of its own: people do both. One variable at a time. */
export function* letForConst(code) {
  for (const list of blocks(code)) {
    for (const node of list) {
      if (node.type === 'VariableDeclaration' && node.kind === 'const' && node.declarations[0].init?.type !== 'ArrowFunctionExpression') yield [[node.start, node.start + 'const'.length, 'let']]
    }
  }
}

/** const [a, b] = pair   →   const a = pair[0]; const b = pair[1], and the same for fields of an object */
export function* destructured(code) {
  for (const list of blocks(code)) {
    for (const node of list) {
      const declared = node.type === 'VariableDeclaration' && node.declarations.length === 1 ? node.declarations[0] : null
      if (declared?.init?.type !== 'Identifier' || declared.id.typeAnnotation) continue
      const source = declared.init.name
      const parts = declared.id.type === 'ArrayPattern' ? declared.id.elements.map((e, i) => [e, `${source}[${i}]`]) : declared.id.type === 'ObjectPattern' ? declared.id.properties.map((p) => [p.value, `${source}.${p.key?.name}`]) : []
      if (parts.length === 0 || parts.some(([name]) => name?.type !== 'Identifier')) continue
      yield [[node.start, node.end, parts.map(([name, value]) => `${node.kind} ${name.name} = ${value};`).join(`\n${indent(code, node)}`)]]
    }
  }
}

