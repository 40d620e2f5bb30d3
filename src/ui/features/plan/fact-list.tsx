/** What is known of a goal, each under its label; nothing is drawn for what is empty. */

/** A label and its text. */
export type Fact = readonly [label: string, text: string | undefined];

export function FactList({ facts, look }: { readonly facts: readonly Fact[]; readonly look?: string }) {
  const said = facts.filter(([, text]) => text);
  if (said.length === 0) return null;
  return (
    <dl class={look}>
      {said.map(([label, text]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            <bdi class="plain-text">{text}</bdi>
          </dd>
        </div>
      ))}
    </dl>
  );
}
