/** The few icons, from Lucide, for the eye only. Add one here when a screen needs it. */
import { Check, ChevronDown, EllipsisVertical, EyeOff, Lock, Plus, Search, X } from 'lucide-preact';

const ICONS = {
  check: Check,
  close: X,
  down: ChevronDown,
  hide: EyeOff,
  lock: Lock,
  more: EllipsisVertical,
  plus: Plus,
  search: Search,
} as const;

export type IconName = keyof typeof ICONS;

export function Icon({ name, size = 18 }: { readonly name: IconName; readonly size?: number }) {
  const Shape = ICONS[name];
  return <Shape size={size} aria-hidden="true" focusable="false" />;
}
