/** Sites the user let the extension read for good, each to be taken back. Not drawn while there are none. */
import { useEffect, useState } from 'preact/hooks';
import { hostOf } from '../../../domain/resource/source-url';
import { m } from '../../../i18n';
import { Button, Row, Rows, Section, showToast } from '../../components';
import { useApp } from '../../hooks';

export function SitesSection() {
  const { sites } = useApp().platform;
  const [allowed, setAllowed] = useState<readonly string[]>([]);
  useEffect(() => {
    let here = true;
    void sites?.list().then((list) => here && setAllowed(list));
    return () => {
      here = false;
    };
  }, [sites]);
  if (!sites || allowed.length === 0) return null;
  const forget = async (origin: string) => {
    await sites.forget(origin);
    setAllowed(await sites.list());
    showToast({ text: m.settings_sites_gone({ site: hostOf(origin) }) });
  };
  return (
    <Section title={m.settings_sites()}>
      <Rows label={m.settings_sites()}>
        {allowed.map((origin) => (
          <Row
            key={origin}
            title={<bdi>{hostOf(origin)}</bdi>}
            actions={
              <Button size="small" onClick={() => void forget(origin)}>
                {m.settings_sites_take_back()}
                <span class="hidden-text"> {hostOf(origin)}</span>
              </Button>
            }
          />
        ))}
      </Rows>
    </Section>
  );
}
