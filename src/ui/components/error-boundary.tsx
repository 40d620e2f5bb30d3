/**
 * Where bugs end. Says what happened, that the data is kept, and what to do next; shows nothing of the error, which
 * may hold what was typed.
 */
import { Component, type ComponentChildren } from 'preact';
import { m } from '../../i18n';
import { Button } from './button';

export interface ErrorBoundaryProps {
  readonly children: ComponentChildren;
  /** A change of this draws the children again: the route, so that one broken screen does not take the others along. */
  readonly place?: string;
}

interface State {
  readonly broken: boolean;
  readonly place: string | undefined;
}

export class ErrorBoundary extends Component<ErrorBoundaryProps, State> {
  override state: State = { broken: false, place: this.props.place };

  static override getDerivedStateFromError(): Partial<State> {
    return { broken: true };
  }

  static override getDerivedStateFromProps(props: ErrorBoundaryProps, state: State): State {
    return props.place === state.place ? state : { broken: false, place: props.place };
  }

  override render() {
    if (!this.state.broken) return this.props.children;
    return (
      <div class="stack pad" role="alert">
        <h1 tabIndex={-1} ref={(heading) => heading?.focus()}>
          {m.errors_screen_title()}
        </h1>
        <p>{m.errors_screen_kept()}</p>
        <p>{m.errors_screen_next()}</p>
        <div class="buttons">
          <Button kind="primary" onClick={() => location.reload()}>
            {m.errors_screen_reload()}
          </Button>
        </div>
      </div>
    );
  }
}
