/** One resource in the directory: what it is, where, how to reach it, whether it is open. */
import { Link } from 'wouter-preact';
import type { ResourceView } from '../../../domain/resource/resource-view';
import type { WallTime } from '../../../domain/time/plain-date';
import { m } from '../../../i18n';
import { Tag } from '../../components';
import { phoneWords } from '../clip/phone-words';
import { OpeningTag } from './opening-tag';

export function ResourceRow({ view, wall }: { readonly view: ResourceView; readonly wall: WallTime }) {
  const { service, organization, address, phones, sal } = view;
  const phone = phones[0];
  const facts = [
    organization.name !== service.name && organization.name,
    address?.city,
    phone && phoneWords({ ...phone, extension: phone.extension ?? '' }),
  ].filter(Boolean);
  return (
    <li class="row tagged">
      <div class="what">
        <Link class="row-link" href={`/directory/${sal.id}`}>
          <bdi>{service.name}</bdi>
        </Link>
        <small>
          <bdi>{facts.join(' · ')}</bdi>
        </small>
      </div>
      <span class="tags">
        {sal.gone_since && <Tag tone="check">{m.directory_gone_tag()}</Tag>}
        {service.sample && <Tag>{m.common_sample_tag()}</Tag>}
        {service.status === 'active' ? (
          <OpeningTag view={view} wall={wall} />
        ) : (
          <Tag tone="stop">{m.directory_not_active()}</Tag>
        )}
      </span>
    </li>
  );
}
