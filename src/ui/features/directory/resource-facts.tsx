/** The facts of a record, each with where it was read and when, or that a person wrote it. */
import type { FieldEvidence } from '../../../domain/resource/directory';
import { EVIDENCE_KEYS } from '../../../domain/resource/evidence-keys';
import { formOfResource } from '../../../domain/resource/form-of-draft';
import type { ResourceView } from '../../../domain/resource/resource-view';
import { hostOf } from '../../../domain/resource/source-url';
import { formatDay, m } from '../../../i18n';
import { Section, Sheet } from '../../components';
import { OnField, type Questions } from '../choice';
import { type Fact, factsOf } from '../clip/facts';
import { checkedWords } from './checked-words';
import { fieldsOf } from './fact-fields';
import { GoneMark } from './gone-mark';
import { quoteLink } from './quote-link';

export interface ResourceFactsProps {
  readonly view: ResourceView;
  readonly questions: Questions | undefined;
}

export function ResourceFacts({ view, questions }: ResourceFactsProps) {
  return (
    <Section title={m.directory_facts()} aside={<small>{checkedWords(view.service.assured_date)}</small>}>
      <Sheet>
        <dl class="facts wide-facts">
          {factsOf(formOfResource(view))
            .filter((fact) => fact.items.length > 0)
            .map((fact) => (
              <FactOfRecord key={fact.name} fact={fact} view={view} questions={questions} />
            ))}
        </dl>
      </Sheet>
    </Section>
  );
}

function FactOfRecord({ fact, view, questions }: ResourceFactsProps & { readonly fact: Fact }) {
  return (
    <div class="fact">
      <dt>{fact.label}</dt>
      <dd>
        {fact.items.map((item, at) => (
          <div key={at}>
            <bdi class="plain-text">{item.text}</bdi>
            {item.detail && (
              <small class="block">
                <bdi>{item.detail}</bdi>
              </small>
            )}
            <Sources view={view} fact={fact} at={at} />
          </div>
        ))}
        {fieldsOf(fact, view).map(([table, id, ...fields]) => (
          <OnField key={`${table} ${id}`} questions={questions} table={table} id={id} fields={fields} />
        ))}
      </dd>
    </div>
  );
}

/** Where the value was read; of a record made of two, also where the other's was. */
function Sources({ view, fact, at }: { readonly view: ResourceView; readonly fact: Fact; readonly at: number }) {
  const known = view.evidence?.fields ?? {};
  const keys = fact.fields.map((field) => (field === 'phones' ? `phone.${view.phones[at]?.id}` : EVIDENCE_KEYS[field]));
  const key = keys.find((name) => known[name]);
  const main = key === undefined ? undefined : known[key];
  const others = Object.entries(known).filter(([name]) => keys.some((own) => name.startsWith(`${own}@`)));
  return (
    <>
      <Source evidence={main} />
      {key !== undefined && main && <GoneMark salId={view.sal.id} name={key} evidence={main} label={fact.label} />}
      {others.map(([name, evidence]) => (
        <div key={name} class="also">
          <small>{m.directory_source_other()}</small>
          <Source evidence={evidence} />
        </div>
      ))}
    </>
  );
}

function Source({ evidence }: { readonly evidence: FieldEvidence | undefined }) {
  if (!evidence) return null;
  const day = formatDay(evidence.captured_at.slice(0, 10));
  const { quote, source_url } = evidence;
  if (evidence.edited_by_user || (source_url === '' && !quote))
    return <small class="block">{m.directory_source_typed({ day })}</small>;
  const link = quoteLink(evidence);
  const words = sourceWords(hostOf(source_url), quote?.page, day);
  return (
    <small class="block">
      {link ? (
        <a href={link} target="_blank" rel="noreferrer noopener">
          {words}
        </a>
      ) : (
        words
      )}
      {evidence.quote?.quote && (
        <>
          {' '}
          <q>
            <bdi>{evidence.quote.quote.trim().slice(0, 160)}</bdi>
          </q>
        </>
      )}
    </small>
  );
}

/** Of a file there is no site, of pasted words neither site nor page. */
function sourceWords(site: string, page: number | undefined, day: string): string {
  if (page === undefined) return site ? m.directory_source({ site, day }) : m.directory_source_pasted({ day });
  return site ? m.directory_source_pdf_on({ site, page, day }) : m.directory_source_pdf({ page, day });
}
