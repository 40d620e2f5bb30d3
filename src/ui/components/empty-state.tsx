/** What stands where nothing is yet: what goes here, one button, and the sample people where that helps. */
import type { ComponentChildren } from 'preact';

export interface EmptyStateProps {
  readonly title: string;
  readonly children?: ComponentChildren;
  /** One primary button; a quiet second one at most. */
  readonly actions?: ComponentChildren;
}

export function EmptyState({ title, children, actions }: EmptyStateProps) {
  return (
    <div class="empty">
      <h2>{title}</h2>
      {children && <p>{children}</p>}
      {actions && <div class="buttons">{actions}</div>}
    </div>
  );
}
