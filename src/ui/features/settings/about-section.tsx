/** Version, licence, and what it never does. */
import { m } from '../../../i18n';
import { Section, Sheet } from '../../components';

export function AboutSection() {
  return (
    <Section title={m.settings_about()}>
      <Sheet pad>
        <div class="stack">
          <p>
            {m.settings_about_version({ version: __CASECLIP_VERSION__ })} {__CASECLIP_BUILD__}
            <br />
            {m.settings_about_license()}
          </p>
          <div>
            <h3>{m.settings_about_never()}</h3>
            <ul class="bullets">
              <li>{m.settings_about_never_1()}</li>
              <li>{m.settings_about_never_2()}</li>
              <li>{m.settings_about_never_3()}</li>
              <li>{m.settings_about_never_4()}</li>
            </ul>
          </div>
        </div>
      </Sheet>
    </Section>
  );
}
