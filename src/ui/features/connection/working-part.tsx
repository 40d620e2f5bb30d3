/** A long exchange with the other side: what is being done, how far, a way to stop and a way to go on. */
import type { Working } from '../../../app/replica/working';
import { formatNumber, m } from '../../../i18n';
import { Button } from '../../components';
import { useApp } from '../../hooks';

const STEPS: Readonly<Record<Working['step'], (of: { done: string; total: string }) => string>> = {
  make: m.connection_working_make,
  receive: m.connection_working_receive,
  send: m.connection_working_send,
};

export function WorkingPart() {
  const { replica } = useApp();
  const working = replica.working.value;
  if (!working) return null;
  const { step, done, total, stopped } = working;
  const of = { done: formatNumber(done), total: formatNumber(total) };
  return (
    <div class="progress" role="status">
      <div class="line-of between">
        <span>{stopped ? m.connection_working_stopped(of) : STEPS[step](of)}</span>
        <Button size="small" onClick={() => (stopped ? replica.goOn() : replica.stop())}>
          {stopped ? m.connection_working_go_on() : m.connection_working_stop()}
        </Button>
      </div>
      <progress aria-label={m.connection_working_name()} max={total} value={done} />
    </div>
  );
}
