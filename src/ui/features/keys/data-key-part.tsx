/** The key that seals: a new one, and how far the older entries have followed. */
import { formatNumber, m } from '../../../i18n';
import { Button, showToast } from '../../components';
import { useApp } from '../../hooks';
import { KeyForm } from './key-form';
import type { KeyPartProps } from './keys-section';

export function DataKeyPart({ epochs, form, open }: KeyPartProps & { readonly epochs: number }) {
  const { keys } = useApp();
  return (
    <>
      <h3>{m.keys_data()}</h3>
      <p class="soft">
        {m.keys_data_text()} {m.keys_data_limit()}
      </p>
      <p class="soft">{m.keys_data_count({ count: epochs })}</p>
      <Resealing />
      {form === 'renew' ? (
        <KeyForm
          label={m.keys_data_renew()}
          verb={m.keys_data_renew()}
          submit={keys.renewKey}
          onDone={() => {
            showToast({ text: m.keys_data_renewed() });
            open(null);
          }}
          onCancel={() => open(null)}
        />
      ) : (
        <div class="buttons">
          <Button onClick={() => open('renew')}>{m.keys_data_renew()}</Button>
        </div>
      )}
    </>
  );
}

function Resealing() {
  const { keys } = useApp();
  const state = keys.resealing.value;
  if (!state) return null;
  const { paused, full, kept } = state;
  if (state.done) {
    return (
      <p class="soft">
        {m.keys_data_done()} {kept > 0 && m.keys_data_kept({ count: kept })}
      </p>
    );
  }
  const count = { done: formatNumber(state.seen), total: formatNumber(state.total) };
  const stopped = paused || full;
  const words = full ? m.keys_data_full : paused ? m.keys_data_paused : m.keys_data_going;
  return (
    <div class="progress">
      <div class="line-of between">
        <span>{words(count)}</span>
        <Button size="small" onClick={stopped ? keys.goOnResealing : keys.pauseResealing}>
          {stopped ? m.keys_data_go_on() : m.keys_data_pause()}
        </Button>
      </div>
      <progress aria-label={m.keys_data()} max={1} value={state.total > 0 ? state.seen / state.total : 0} />
      {!stopped && <small class="soft">{m.keys_data_going_text()}</small>}
    </div>
  );
}
