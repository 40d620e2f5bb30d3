/** Where the data lives, honestly: what is protected, what is not, and what is the user's own part. */
import { m } from '../../../i18n';
import { Button } from '../../components';
import { StepHead } from './step-head';

export function WhereStep({ onBack, onNext }: { readonly onBack: () => void; readonly onNext: () => void }) {
  const points = [
    [m.welcome_where_device(), m.welcome_where_device_text()],
    [m.welcome_where_lock(), m.welcome_where_lock_text()],
    [m.welcome_where_keys(), m.welcome_where_keys_text()],
    [m.welcome_where_backup(), m.welcome_where_backup_text()],
  ] as const;
  return (
    <>
      <StepHead step={2} title={m.welcome_where_title()} />
      <div class="sheet">
        <ul class="stack">
          {points.map(([title, text]) => (
            <li key={title}>
              <b>{title}</b>
              <p>{text}</p>
            </li>
          ))}
        </ul>
        <div class="buttons">
          <Button kind="primary" size="large" onClick={onNext}>
            {m.common_next()}
          </Button>
          <Button kind="quiet" size="large" onClick={onBack}>
            {m.common_back()}
          </Button>
        </div>
      </div>
    </>
  );
}
