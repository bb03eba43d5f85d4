import { Component, type ReactNode } from 'react'
import { Button } from './Button.tsx'
import { FailureDetail } from './FailureDetail.tsx'
import { texts } from './texts.ts'

interface Props {
  readonly children: ReactNode
}

/** Keeps a defect in one part of the page from taking the rest, and the person's text, with it. */
export class ErrorBoundary extends Component<Props, { error: unknown }> {
  override state: { error: unknown } = { error: null }

  static getDerivedStateFromError(error: unknown) {
    return { error: error ?? new Error('unknown') }
  }

  override render() {
    const { error } = this.state
    if (error === null) return this.props.children
    return (
      <div className="message-box bad">
        <div className="words">
          <p role="alert">
            <strong>{texts.shell.crashedTitle}</strong> {texts.shell.crashedNext}
          </p>
          <FailureDetail detail={String(error)} />
        </div>
        <Button onPress={() => location.reload()}>{texts.shell.reload}</Button>
      </div>
    )
  }
}
