/** The e-mail addresses of a resource, one field each. */
import { m } from '../../../i18n';
import { Button, Field, Icon } from '../../components';
import type { EditorProps } from './edit-fact';

export function EditEmails({ form, change }: EditorProps) {
  const emails = form.emails.length > 0 ? form.emails : [''];
  const put = (next: readonly string[]) => change('emails', next);
  return (
    <>
      {emails.map((email, at) => (
        <div class="with-button" key={at}>
          <Field
            type="email"
            label={m.clip_edit_email()}
            value={email}
            onInput={(text) => put(emails.map((old, place) => (place === at ? text : old)))}
          />
          <Button
            kind="quiet"
            label={m.clip_remove_item({ what: email || m.clip_edit_email() })}
            icon={<Icon name="close" />}
            onClick={() => put(emails.filter((_, place) => place !== at))}
          />
        </div>
      ))}
      <Button kind="quiet" size="small" icon={<Icon name="plus" />} onClick={() => put([...emails, ''])}>
        {m.clip_add_email()}
      </Button>
    </>
  );
}
