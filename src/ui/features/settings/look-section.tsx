/** Language, colours, rows, single keys: kept on this device, at once. */
import { LANGUAGES, language, m } from '../../../i18n';
import { Field, Section, Sheet } from '../../components';
import { useApp } from '../../hooks';
import { singleKeys } from '../../hooks/use-shortcut';
import {
  chooseDensity,
  chooseLanguage,
  chooseSingleKeys,
  chooseTheme,
  type Density,
  density,
  type Theme,
  theme,
} from '../../shell/appearance';

export function LookSection() {
  const { settings } = useApp().platform;
  return (
    <Section title={m.settings_look()}>
      <Sheet pad>
        <div class="field-row">
          <Field
            kind="radios"
            label={m.settings_language()}
            value={language.value}
            options={LANGUAGES.map(({ tag, name }) => ({ value: tag, label: name }))}
            onChange={(tag) => void chooseLanguage(settings, tag)}
          />
          <Field<Theme>
            kind="radios"
            label={m.settings_theme()}
            value={theme.value}
            options={[
              { value: 'auto', label: m.settings_theme_auto() },
              { value: 'light', label: m.settings_theme_light() },
              { value: 'dark', label: m.settings_theme_dark() },
            ]}
            onChange={(next) => void chooseTheme(settings, next)}
          />
          <Field<Density>
            kind="radios"
            label={m.settings_density()}
            value={density.value}
            options={[
              { value: 'comfortable', label: m.settings_density_comfortable() },
              { value: 'compact', label: m.settings_density_compact() },
            ]}
            onChange={(next) => void chooseDensity(settings, next)}
          />
        </div>
        <Field
          kind="checkbox"
          label={m.settings_single_keys()}
          hint={m.settings_single_keys_hint()}
          checked={singleKeys.value}
          onChange={(on) => void chooseSingleKeys(settings, on)}
        />
      </Sheet>
    </Section>
  );
}
