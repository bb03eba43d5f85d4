export interface NumberRow {
  readonly name: string
  readonly value: string
}

/** Names left, values right in figures of equal width: nothing jumps while they change. */
export function NumbersList({ rows }: { readonly rows: readonly NumberRow[] }) {
  return (
    <dl className="numbers">
      {rows.map(({ name, value }) => (
        <Row key={name} name={name} value={value} />
      ))}
    </dl>
  )
}

function Row({ name, value }: NumberRow) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </>
  )
}
