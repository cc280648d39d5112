import { escaped, page } from './page.js';
import type { TestPerson } from './test-person.js';

const personOf = ({ username, name, about }: TestPerson): string =>
  `<label><input type="radio" name="gebruikersnaam" value="${escaped(username)}" required>` +
  `<span>${escaped(name)} <small>(${escaped(username)}) ${escaped(about)}</small></span></label>`;

/** Lists everybody one can sign in as; there is nothing to remember. `action` is where the choice goes. */
export const choosePage = (people: readonly TestPerson[], action: string, isWrong: boolean): string => {
  const groups = [...new Set(people.map(({ group }) => group))].map((group) => {
    const these = people.filter((person) => person.group === group).map(personOf);
    return `<fieldset><legend>${escaped(group)}</legend>\n${these.join('\n')}\n</fieldset>`;
  });
  const wrong = isWrong ? '<p role="alert" class="let-op">Kies eerst wie u bent.</p>\n' : '';
  return page(
    'Als wie meldt u zich aan?',
    `${wrong}<p class="let-op">Dit zijn verzonnen mensen om Samenloop mee te proberen. Er is geen wachtwoord.</p>
<form method="post" action="${escaped(action)}">
${groups.join('\n')}
<button type="submit">Verder</button>
</form>`,
  );
};
