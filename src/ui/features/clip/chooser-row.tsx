/** One row of the chooser. */
import type { FormReview } from '../../../app/resources/find-matches';
import type { ResourceForm } from '../../../domain/resource/resource-form';
import { m } from '../../../i18n';
import { Field } from '../../components';
import { MatchTag } from './clip-strip';
import { cutAt } from './cut';
import { OpenDetails } from './open-details';
import { phoneWords } from './phone-words';

export interface ChooserRowProps {
  readonly form: ResourceForm;
  readonly review: FormReview | undefined;
  readonly chosen: boolean;
  readonly onToggle: (on: boolean) => void;
  readonly onOpen: () => void;
}

export function ChooserRow({ form, review, chosen, onToggle, onOpen }: ChooserRowProps) {
  const name = cutAt(form.name.trim() || m.clip_chooser_no_name(), 120);
  const phone = form.phones[0];
  const place = form.address.city || form.address.address_1;
  const detail = form.partial
    ? [place, m.clip_chooser_partial()].filter(Boolean)
    : [place || m.clip_chooser_no_address(), phone ? phoneWords(phone) : m.clip_chooser_no_phone()];
  return (
    <li class="row checked">
      <Field kind="checkbox" hideLabel label={name} checked={chosen} onChange={onToggle} />
      <button type="button" class="what plain-button" title={m.clip_chooser_look({ name })} onClick={onOpen}>
        <b>
          <bdi>{name}</bdi>
        </b>
        <small>
          <bdi>{detail.map((part) => cutAt(part, 60)).join(' · ')}</bdi>
        </small>
      </button>
      {form.partial && (!review || review.match.kind === 'new') ? (
        <OpenDetails url={form.partial} name={name} />
      ) : (
        review && <MatchTag {...review} />
      )}
    </li>
  );
}
