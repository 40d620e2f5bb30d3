/** A white sheet on the desk, and rows of data in it. */
import type { ComponentChildren } from 'preact';
import { classes } from './classes';
import { useRowFocus } from './use-row-focus';

/** A section with its heading above the sheet. `level` keeps the outline in order. */
export function Section(props: {
  readonly title: string;
  readonly children: ComponentChildren;
  readonly level?: 2 | 3;
  readonly aside?: ComponentChildren;
}) {
  const Heading = props.level === 3 ? 'h3' : 'h2';
  return (
    <section class="section">
      <div class="line-of between">
        <Heading class="section-title" tabIndex={-1}>
          {props.title}
        </Heading>
        {props.aside}
      </div>
      {props.children}
    </section>
  );
}

export function Sheet({ children, pad = false }: { readonly children: ComponentChildren; readonly pad?: boolean }) {
  return <div class={classes('sheet', pad && 'pad')}>{children}</div>;
}

/** A list on a sheet; give it `Row`s. */
export function Rows({ children, label }: { readonly children: ComponentChildren; readonly label?: string }) {
  return (
    <ul class="sheet rows" aria-label={label} {...useRowFocus()}>
      {children}
    </ul>
  );
}

export interface RowProps {
  readonly title: ComponentChildren;
  readonly detail?: ComponentChildren;
  /** A `Tag`. */
  readonly tag?: ComponentChildren;
  /** One action; a menu for the rest. */
  readonly actions?: ComponentChildren;
}

/** One thing: what it is, a line about it, its status, what can be done. */
export function Row({ title, detail, tag, actions }: RowProps) {
  return (
    <li class="row">
      <div class="what">
        <span>{title}</span>
        {detail && <small>{detail}</small>}
      </div>
      {tag}
      {actions && <div class="actions">{actions}</div>}
    </li>
  );
}
