/** The formats, or the phrases: those there are, and the form for a new one or a change of one. */
import type { ComponentChildren } from 'preact';
import { m } from '../../../i18n';
import { Button, Menu, Row, Rows, Section } from '../../components';
import type { MenuItem } from '../../components/menu';
import { KitForm, type KitFormProps, type KitItem } from './kit-form';

/** What is open for writing; without an item it is a new one. */
export type OpenKit = Pick<KitFormProps, 'what' | 'item'> | null;

export interface KitSectionProps extends Pick<KitFormProps, 'what'> {
  readonly title: string;
  readonly text: string;
  readonly items: readonly (KitItem & { readonly detail: string; readonly more?: MenuItem })[];
  readonly open: OpenKit;
  readonly setOpen: (open: OpenKit) => void;
  readonly save: (
    id: string | undefined,
    ...typed: Parameters<KitFormProps['save']>
  ) => ReturnType<KitFormProps['save']>;
  readonly remove: (id: string) => Promise<unknown>;
  /** On the button for a new one, and beside it. */
  readonly verb: string;
  readonly children?: ComponentChildren;
}

export function KitSection({ what, title, items, open, setOpen, ...props }: KitSectionProps) {
  const menuOf = ({ more, ...item }: KitSectionProps['items'][number]): readonly MenuItem[] => [
    { label: m.common_edit(), onChoose: () => setOpen({ what, item }) },
    ...(more ? [more] : []),
    { label: m.kit_remove(), danger: true, onChoose: () => void props.remove(item.id) },
  ];
  return (
    <Section title={title}>
      <p class="soft">{props.text}</p>
      {items.length > 0 && (
        <Rows label={title}>
          {items.map((item) => (
            <Row
              key={item.id}
              title={<bdi>{item.name}</bdi>}
              detail={<bdi>{item.detail}</bdi>}
              actions={<Menu label={m.kit_more({ name: item.name })} items={menuOf(item)} />}
            />
          ))}
        </Rows>
      )}
      {open?.what === what ? (
        <KitForm
          key={open.item?.id ?? ''}
          {...open}
          save={(...typed) => props.save(open.item?.id, ...typed)}
          onDone={() => setOpen(null)}
        />
      ) : (
        <div class="buttons">
          <Button onClick={() => setOpen({ what })}>{props.verb}</Button>
          {props.children}
        </div>
      )}
    </Section>
  );
}
