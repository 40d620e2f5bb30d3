/** Two ends of one channel, as a MessagePort joins them. */
import type { Channel } from '../../src/sync';

export function channelPair(): readonly [Channel, Channel] {
  const { port1, port2 } = new MessageChannel();
  const end = (port: MessagePort): Channel => {
    port.start();
    return {
      post: (message) => port.postMessage(message),
      onMessage(heard) {
        const listener = ({ data }: MessageEvent) => heard(data);
        port.addEventListener('message', listener);
        return () => port.removeEventListener('message', listener);
      },
    };
  };
  return [end(port1), end(port2)];
}
