/** First run, where the other side of this browser may have a vault already: the way to use the same one here. */
import { m } from '../../../i18n';
import { Button } from '../../components';
import { useApp } from '../../hooks';

export function JoinOffer({ onJoin }: { readonly onJoin: () => void }) {
  const { connection, platform } = useApp();
  if (!connection) return null;
  const web = platform.face === 'web';
  // The web app can ask the extension; the extension only knows of a web app that connected before.
  const offered = connection.joinable.value || (web && connection.state.value.kind === 'apart');
  if (!offered) return null;
  return (
    <Button size="large" wide onClick={onJoin}>
      {web ? m.connection_join_web() : m.connection_join_extension()}
    </Button>
  );
}
