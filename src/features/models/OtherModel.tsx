import { type FormEvent, useId, useState } from 'react'
import { Button } from '../../ui/Button.tsx'
import { Select } from '../../ui/Select.tsx'
import { texts } from '../../ui/texts.ts'
import type { Candidate } from './candidate.ts'
import { useHubSearch } from './use-hub-search.ts'

const words = texts.models

/** Any other file on the hub: found by name or address, and looked into before it is fetched. */
export function OtherModel({ onFound }: { readonly onFound: (candidate: Candidate) => void }) {
  const id = useId()
  const [text, setText] = useState('')
  const { search, look, files, message, busy } = useHubSearch(onFound)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    search(text)
  }
  return (
    <>
      <form className="address" onSubmit={submit}>
        <label htmlFor={id}>{words.address}</label>
        <input
          id={id}
          type="text"
          className="text-field"
          autoComplete="off"
          spellCheck={false}
          placeholder={words.addressHint}
          value={text}
          aria-invalid={message !== null}
          aria-describedby={message === null ? undefined : `${id}-message`}
          onChange={(event) => setText(event.target.value)}
        />
        <button type="submit" className="button" disabled={busy !== null || text.trim() === ''}>
          {words.find}
        </button>
      </form>
      {busy !== null && <p role="status">{busy === 'hub' ? words.finding : words.reading}</p>}
      {message !== null && (
        <p className="wrong" id={`${id}-message`} role="alert">
          <strong>{message.sentence}</strong> {message.nextStep}
        </p>
      )}
      {files !== null && <FileChoice paths={files.map(({ path }) => path)} onCheck={look} isBusy={busy !== null} />}
    </>
  )
}

interface FileChoiceProps {
  readonly paths: readonly string[]
  readonly isBusy: boolean
  readonly onCheck: (path: string) => void
}

function FileChoice({ paths, isBusy, onCheck }: FileChoiceProps) {
  const [chosen, setChosen] = useState(paths[0] ?? '')
  return (
    <div className="line">
      <Select
        label={words.files}
        value={chosen}
        options={paths.map((path) => ({ value: path, label: path }))}
        onChange={setChosen}
      />
      <Button onPress={() => onCheck(chosen)} disabled={isBusy}>
        {words.check}
      </Button>
    </div>
  )
}
