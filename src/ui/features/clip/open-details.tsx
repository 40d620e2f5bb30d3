/** For a service that a list only names: its own page in a new tab, on a click and never by itself. */
import { m } from '../../../i18n';
import { Button, showToast } from '../../components';
import { useApp } from '../../hooks';
import { READ_KEY } from './clip-problem';

/** Nothing where there is no browser beside. `name`: of the service, for who hears the button without its row. */
export function OpenDetails({ url, name }: { readonly url: string; readonly name: string }) {
  const { page } = useApp().platform;
  if (!page) return null;
  const open = async () => {
    await page.goTo({ url });
    showToast({ text: m.clip_chooser_details_next({ key: READ_KEY }) });
  };
  const words = m.clip_chooser_details();
  return (
    <Button size="small" aria={{ 'aria-label': `${words}: ${name}` }} onClick={() => void open()}>
      {words}
    </Button>
  );
}
