import { platformSettings, readSettings, type Environment, type PlatformSettings } from '#runtime';

export interface GatewaySettings extends PlatformSettings {
  readonly port: number;
  /** The address to listen on. */
  readonly host: string;
}

/** What the gateway needs from its environment; throws one clear message with everything that is missing. */
export const gatewaySettings = (environment: Environment = process.env): GatewaySettings =>
  readSettings(environment, (from) => ({
    ...platformSettings(from),
    port: from.integer('SAMENLOOP_PORT', {
      about: 'de poort voor ketenpartners',
      fallback: 8080,
      max: 65_535,
    }),
    host: from.text('SAMENLOOP_HOST', { about: 'het adres om op te luisteren', fallback: '127.0.0.1' }),
  }));
