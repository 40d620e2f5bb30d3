/** What a row of the referral list calls its service; a removed one is said to be gone. */
import type { ListRow } from '../../../app/referrals/referral-list';
import { m } from '../../../i18n';
import { cutAt } from '../clip/cut';

export const serviceName = (row: ListRow): string =>
  row.resource ? cutAt(row.resource.service.name, 120) : m.client_panel_service_gone();
