import { useEffect, useState } from 'react'
import { texts } from '../../ui/texts.ts'
import { type Licence, readLicences } from './read-licences.ts'

const words = texts.about

/** What every package in this build comes under, as the build itself wrote it down (`scripts/list-licences.mjs`). */
export function Licences() {
  const [licences, setLicences] = useState<readonly Licence[] | 'missing' | null>(null)
  useEffect(() => {
    readLicences().then(setLicences, () => setLicences('missing'))
  }, [])
  if (licences === null) return null
  if (licences === 'missing') return <p>{words.noLicences}</p>
  return (
    <ul className="licences">
      {licences.map(({ name, version, licence, text }) => (
        <li key={name}>
          <details>
            <summary>
              {name} {version} <span className="aside">{licence}</span>
            </summary>
            <pre>{text}</pre>
          </details>
        </li>
      ))}
    </ul>
  )
}
