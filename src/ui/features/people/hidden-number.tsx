/** A number with all but its end covered, until somebody asks to see it. */
import { useState } from 'preact/hooks';
import { masked } from '../../../domain/client/client-number';
import { m } from '../../../i18n';
import { Button } from '../../components';

export function HiddenNumber({ value, what }: { readonly value: string; readonly what: string }) {
  const [shown, setShown] = useState(false);
  return (
    <span class="line-of">
      <bdi>{shown ? value : masked(value)}</bdi>
      <Button
        kind="quiet"
        size="small"
        aria={{ 'aria-label': shown ? m.people_hide_what({ what }) : m.people_show_what({ what }) }}
        onClick={() => setShown(!shown)}
      >
        {shown ? m.common_hide_password() : m.common_show_password()}
      </Button>
    </span>
  );
}
