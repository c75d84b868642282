import { Component, type ReactNode } from "react";

interface ErrorBoundaryProps {
  /** Drawn in place of what threw; `retry` draws the children anew. */
  readonly fallback: (error: Error, retry: () => void) => ReactNode;
  /** Told once per failure. */
  readonly onError?: (error: Error) => void;
  readonly children: ReactNode;
}

interface ErrorBoundaryState {
  readonly error: Error | null;
}

/** Keeps a failure while drawing to the part it wraps. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override readonly state: ErrorBoundaryState = { error: null };

  static getDerivedStateFromError(thrown: unknown): ErrorBoundaryState {
    return { error: thrown instanceof Error ? thrown : new Error(String(thrown)) };
  }

  override componentDidCatch(error: Error): void {
    this.props.onError?.(error);
  }

  retry = (): void => this.setState({ error: null });

  override render(): ReactNode {
    const { error } = this.state;
    return error === null ? this.props.children : this.props.fallback(error, this.retry);
  }
}
