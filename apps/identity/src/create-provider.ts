import { randomBytes } from 'node:crypto';
import type { Configuration, Provider } from 'oidc-provider';
import { importProvider } from './import-provider.js';
import type { KeyPair } from './key-pair.js';
import { memory } from './memory.js';
import { escaped, page } from './page.js';
import type { TestPerson } from './test-person.js';

export interface ProviderParts {
  readonly issuer: string;
  readonly deskUrl: string;
  readonly clientId: string;
  readonly people: readonly TestPerson[];
  readonly ownKey: KeyPair;
  readonly clientKey: KeyPair;
}

/** Where one chooses who one is. */
export const CHOOSE = '/kies/';

const TTL_S = {
  AccessToken: 300,
  AuthorizationCode: 60,
  Grant: 600,
  IdToken: 300,
  Interaction: 600,
  Session: 600,
};

/** An OpenID provider for one client: authorization code with PKCE, the client by its key, everything signed with PS256. */
export const createProvider = async (parts: ProviderParts): Promise<Provider> => {
  const { default: OidcProvider, interactionPolicy } = await importProvider();
  const { base, Check } = interactionPolicy;
  const policy = base();
  // Each time anew: who tries the hub wants to be somebody else.
  policy
    .get('login')
    ?.checks.add(
      new Check('choose', 'choose who you are', (ctx) =>
        ctx.oidc.result?.login === undefined ? Check.REQUEST_PROMPT : Check.NO_NEED_TO_PROMPT,
      ),
    );
  return new OidcProvider(parts.issuer, {
    ...fixed,
    ...personsOf(parts.people),
    jwks: { keys: [parts.ownKey.privateJwk] },
    cookies: { keys: [randomBytes(32).toString('base64url')] },
    interactions: { policy, url: (_, { uid }) => `${CHOOSE}${uid}` },
    adapter: memory(clientOf(parts)),
    // The client is the hub itself: nobody is asked whether it may know who they are.
    loadExistingGrant: async ({ oidc: { provider, client, session } }) => {
      const [clientId, accountId] = [client?.clientId, session?.accountId];
      if (clientId === undefined || accountId === undefined) return undefined;
      const grant = new provider.Grant({ clientId, accountId });
      grant.addOIDCScope('openid profile');
      await grant.save();
      return grant;
    },
  });
};

const clientOf = ({ deskUrl, clientId, clientKey }: ProviderParts) => ({
  client_id: clientId,
  client_name: 'Samenloop',
  redirect_uris: [`${deskUrl}/v1/aanmelden/terug`],
  post_logout_redirect_uris: [`${deskUrl}/afgemeld`],
  response_types: ['code' as const],
  grant_types: ['authorization_code'],
  token_endpoint_auth_method: 'private_key_jwt' as const,
  token_endpoint_auth_signing_alg: 'PS256' as const,
  id_token_signed_response_alg: 'PS256' as const,
  jwks: { keys: [clientKey.publicJwk] },
});

const personsOf = (people: readonly TestPerson[]): Pick<Configuration, 'findAccount'> => ({
  findAccount: (_, sub) => {
    const person = people.find(({ username }) => username === sub);
    return person && { accountId: sub, claims: () => ({ sub, name: person.name }) };
  },
});

const fixed: Configuration = {
  responseTypes: ['code'],
  scopes: ['openid', 'profile'],
  claims: { openid: ['sub'], profile: ['name'] },
  pkce: { required: () => true },
  clientBasedCORS: () => false,
  ttl: TTL_S,
  features: {
    devInteractions: { enabled: false },
    rpInitiatedLogout: {
      enabled: true,
      logoutSource: (ctx, form) => {
        ctx.body = page('Wilt u zich afmelden?', `${form}\n${LEAVE}`);
      },
      postLogoutSuccessSource: (ctx) => {
        ctx.body = page('U bent afgemeld', '<p>U kunt dit venster sluiten.</p>');
      },
    },
  },
  renderError: (ctx, { error }) => {
    ctx.type = 'html';
    ctx.body = page(
      'Aanmelden lukt zo niet',
      `<p>Begin opnieuw bij Samenloop. De oorzaak heet: ${escaped(error)}.</p>`,
    );
  },
};

const LEAVE =
  '<button type="submit" form="op.logoutForm" value="yes" name="logout">Ja, meld mij af</button>' +
  '<button type="submit" form="op.logoutForm">Nee, blijf aangemeld</button>';
