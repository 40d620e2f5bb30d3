import type { Edit } from '../../domain/record/edit';
import type { Id } from '../../domain/record/record';
import type { Result } from '../../domain/record/result';
import type { ResourceView } from '../../domain/resource/resource-view';
import type { App, Committed, WriteFailure } from '../app';
import { commitFrom } from '../committed';
import { readResource, readResources } from './read-resources';

/**
 * Puts a resource into the trash with all that is its own. An organization, service or location that another
 * resource still stands on stays. Attempts keep pointing to it: the list says that the resource was removed.
 */
export function removeResource(app: App, salId: Id): Promise<Result<Committed | null, WriteFailure | 'gone'>> {
  return commitFrom<'gone'>(app, async () => {
    const view = await readResource(app, salId);
    if (!view) return { refuse: 'gone' };
    const others = [...(await readResources(app.records)).values()].filter((other) => other.sal.id !== salId);
    const audit = { action: 'removed', table: 'service_at_location', recordId: salId } as const;
    return { change: { name: 'resource_removed', edits: removals(view, others), audit } };
  });
}

export function removals(view: ResourceView, others: readonly ResourceView[]): readonly Edit[] {
  const gone = (table: Edit['table'], id: Id): Edit => ({ table, id, remove: true });
  const own = {
    service: !others.some((other) => other.service.id === view.service.id),
    organization: !others.some((other) => other.organization.id === view.organization.id),
    location: !others.some((other) => other.location.id === view.location.id),
  };
  return [
    gone('service_at_location', view.sal.id),
    ...view.phones.map((phone) => gone('phone', phone.id)),
    ...view.schedules.map((schedule) => gone('schedule', schedule.id)),
    ...(view.evidence ? [gone('evidence', view.sal.id)] : []),
    ...(own.service ? [gone('service', view.service.id)] : []),
    ...(own.location ? [gone('location', view.location.id)] : []),
    ...(own.location && view.address ? [gone('address', view.address.id)] : []),
    ...(own.organization ? [gone('organization', view.organization.id)] : []),
  ];
}
