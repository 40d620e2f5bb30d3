/** People and facts of one client: how to reach them, who is around them, what programmes ask, who pays. */
import type { Client } from '../../../domain/client/client';
import { CaseSection } from './case-section';
import { ContactSection } from './contact-section';
import { CoverageSection } from './coverage-section';
import { FactSection } from './fact-section';
import { FlagSection } from './flag-section';
import { NumberSection } from './number-section';
import { PersonSection } from './person-section';

export function PeopleTab({ client }: { readonly client: Client }) {
  return (
    <>
      <ContactSection client={client} />
      <PersonSection client={client} />
      <FlagSection client={client} />
      <FactSection client={client} />
      <CoverageSection client={client} />
      <NumberSection client={client} />
      <CaseSection clientId={client.id} />
    </>
  );
}
