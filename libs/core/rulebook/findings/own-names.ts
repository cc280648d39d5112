import { HUB } from '../../report/hub.js';
import type { Finding } from '../finding.js';
import type { RulebookDocument } from '../rulebook-document.js';

/** Partners that call themselves what the hub is called: they could report what only the hub can know. */
export const ownNames = ({ ketenpartners }: RulebookDocument): readonly Finding[] =>
  ketenpartners.flatMap((partner, n) =>
    (['code', 'soort'] as const).flatMap((member) =>
      partner[member] === HUB
        ? [{ pointer: `/ketenpartners/${n}/${member}`, problem: `"${HUB}" is Samenloop zelf` }]
        : [],
    ),
  );
