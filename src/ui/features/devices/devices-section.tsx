/** The devices of this vault: when each last wrote, and what of it was not taken in, with the reason and what to do. */
import { useEffect, useState } from 'preact/hooks';
import { retireDevice } from '../../../app/devices/change-device';
import { type DeviceNames, readDeviceNames } from '../../../app/devices/device-names';
import type { DeviceEntry, RefusedBatch } from '../../../app/replica/replica';
import { formatMoment, m } from '../../../i18n';
import { Button, Row, Rows, Section, Tag } from '../../components';
import { useApp, useOutcome } from '../../hooks';
import { deviceWords } from './device-words';

const WHY: Readonly<Record<RefusedBatch['why'], () => string>> = {
  'other-vault': m.devices_why_other_vault,
  'chain-broken': m.devices_why_broken,
  'two-under-one-number': m.devices_why_two,
  'cannot-be-opened': m.devices_why_altered,
  'key-missing': m.devices_why_key,
  unreadable: m.devices_why_unreadable,
  'newer-version': m.devices_why_newer,
};

/** Nothing where this is the only one. */
export function DevicesSection() {
  const app = useApp();
  const [read, show] = useState<{ readonly devices: readonly DeviceEntry[]; readonly names: DeviceNames }>();
  useEffect(() => {
    let here = true;
    const look = async () => {
      const [{ devices }, names] = await Promise.all([app.replica.state(), readDeviceNames(app)]);
      if (here) show({ devices, names });
    };
    // Locked or gone meanwhile: then this screen is gone too.
    const stop = app.replica.follow(() => void look().catch(() => undefined));
    return () => {
      here = false;
      stop();
    };
  }, [app]);
  if (!read || read.devices.length < 2) return null;
  return (
    <Section title={m.devices_title()}>
      <p class="soft">{m.devices_text()}</p>
      <Rows label={m.devices_title()}>
        {read.devices.map((device) => (
          <DeviceRow
            key={device.id}
            device={device}
            words={device.here ? m.devices_here() : deviceWords(read.names, device.id)}
          />
        ))}
      </Rows>
    </Section>
  );
}

function DeviceRow({ device, words }: { readonly device: DeviceEntry; readonly words: string }) {
  const app = useApp();
  const outcome = useOutcome();
  const { here, record, lastSeen, refused } = device;
  const retired = record?.retiredAt !== undefined;
  const why = [...new Set(refused.map((one) => WHY[one.why]()))];
  const retire = async () => outcome(await retireDevice(app, device.id), m.devices_retire_done());
  return (
    <Row
      title={<bdi>{words}</bdi>}
      detail={
        <>
          {lastSeen ? m.devices_seen({ when: formatMoment(lastSeen) }) : !here && m.devices_not_seen()}
          {device.waiting > 0 && why.length === 0 && <span class="block">{m.devices_waiting()}</span>}
          {why.map((text) => (
            <span key={text} class="block">
              {text}
            </span>
          ))}
        </>
      }
      tag={deviceTag(device, retired)}
      actions={
        !here &&
        record &&
        !retired && (
          <Button
            size="small"
            onClick={() => void retire()}
            aria={{ 'aria-label': m.devices_retire_what({ device: words }) }}
          >
            {m.devices_retire()}
          </Button>
        )
      }
    />
  );
}

function deviceTag({ refused }: DeviceEntry, retired: boolean) {
  if (refused.length > 0) return <Tag tone="check">{m.devices_problem()}</Tag>;
  return retired ? <Tag>{m.devices_retired()}</Tag> : undefined;
}
