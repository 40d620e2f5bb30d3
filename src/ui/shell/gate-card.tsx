/** The frame of every screen before the work: name on top, the language at hand, one sheet. */
import type { ComponentChildren } from 'preact';
import { LANGUAGES, language } from '../../i18n';
import { Button } from '../components';
import { useApp } from '../hooks';
import { chooseLanguage } from './appearance';

export function GateCard({ children }: { readonly children: ComponentChildren }) {
  const { settings } = useApp().platform;
  return (
    <main class="gate">
      <div class="card">
        <div class="line-of between">
          <b>Caseclip</b>
          <span class="line-of">
            {LANGUAGES.filter(({ tag }) => tag !== language.value).map(({ tag, name }) => (
              <Button key={tag} kind="quiet" size="small" onClick={() => void chooseLanguage(settings, tag)}>
                <span lang={tag}>{name}</span>
              </Button>
            ))}
          </span>
        </div>
        {children}
      </div>
    </main>
  );
}
