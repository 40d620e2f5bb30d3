/**
 * Tabs after the ARIA Authoring Practices: arrow keys, Home and End move and choose at once, one stop for Tab.
 * The panel of the chosen tab is drawn; the others are not.
 */
import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';

export interface TabItem<Name extends string> {
  readonly name: Name;
  readonly label: string;
}

export interface TabsProps<Name extends string> {
  readonly label: string;
  readonly items: readonly TabItem<Name>[];
  readonly chosen: Name;
  readonly onChoose: (name: Name) => void;
  readonly children: ComponentChildren;
  /** Stands at the end of the row of tabs; not a tab. */
  readonly aside?: ComponentChildren;
  /** Class of the tab's panel. */
  readonly panelClass?: string;
}

const middleOf = (element: Element): number => {
  const { left, width } = element.getBoundingClientRect();
  return left + width / 2;
};

export function Tabs<Name extends string>(props: TabsProps<Name>) {
  const { items, chosen } = props;
  const id = useId();
  const list = useRef<HTMLDivElement>(null);

  // In a narrow window the row scrolls: the chosen tab stands in its middle, with its neighbors beside it.
  useLayoutEffect(() => {
    const row = list.current;
    const tab = row?.querySelector(`[data-name="${chosen}"]`);
    if (!row || !tab) return;
    const center = () => {
      row.scrollLeft += middleOf(tab) - middleOf(row);
    };
    center();
    const width = new ResizeObserver(center);
    width.observe(row);
    return () => width.disconnect();
  }, [chosen]);

  const choose = (at: number) => {
    const item = items[(at + items.length) % items.length];
    if (!item) return;
    props.onChoose(item.name);
    list.current?.querySelector<HTMLElement>(`[data-name="${item.name}"]`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const at = items.findIndex((item) => item.name === chosen);
    const forward = getComputedStyle(list.current as Element).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const backward = forward === 'ArrowRight' ? 'ArrowLeft' : 'ArrowRight';
    const target = { [forward]: at + 1, [backward]: at - 1, Home: 0, End: items.length - 1 }[event.key];
    if (target === undefined) return;
    event.preventDefault();
    choose(target);
  };

  return (
    <>
      <div class="tabs">
        <div class="tab-list" role="tablist" aria-label={props.label} ref={list} onKeyDown={onKeyDown}>
          {items.map((item) => (
            <button
              key={item.name}
              type="button"
              role="tab"
              id={`${id}-${item.name}`}
              data-name={item.name}
              aria-selected={item.name === chosen}
              aria-controls={`${id}-panel`}
              tabIndex={item.name === chosen ? 0 : -1}
              onClick={() => props.onChoose(item.name)}
            >
              {item.label}
            </button>
          ))}
        </div>
        {props.aside}
      </div>
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${chosen}`} class={props.panelClass}>
        {props.children}
      </div>
    </>
  );
}
