/** A form that opens on a screen: it takes the focus into its first field, and gives it back when it leaves. */
import type { RefObject } from 'preact';
import { useRef } from 'preact/hooks';
import { useFocusFirst } from './client-picker/use-focus-first';
import { useFocusBack } from './use-focus-back';

/** The reference to set on the form's box. `fields`: which ones count as the first, where a choice comes first. */
export function useFormFocus(fields?: string): RefObject<HTMLDivElement | null> {
  const box = useRef<HTMLDivElement>(null);
  useFocusBack(box);
  useFocusFirst(box, fields);
  return box;
}
