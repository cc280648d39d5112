export { StartFault } from './start-fault/start-fault.js';
export { startEmbeddedPostgres, type EmbeddedPostgres } from './embedded-postgres/start-embedded-postgres.js';
export { reachEmbeddedPostgres } from './embedded-postgres/reach-embedded-postgres.js';
export { removeEmbeddedPostgres } from './embedded-postgres/remove-embedded-postgres.js';
export { freePort } from './embedded-postgres/free-port.js';
export { createDatabase } from './database/create-database.js';
export { openPool } from './database/open-pool.js';
export { readSettings, type Environment, type SettingsReader } from './settings/read-settings.js';
export { masterKey } from './keys/master-key.js';
export { keyFor } from './keys/key-for.js';
export { cipher, type Cipher } from './keys/cipher.js';
export { newCaseKey, unwrapKey, wrapKey } from './keys/case-key.js';
export { keyedDigest } from './keys/keyed-digest.js';
export { systemClock, type Clock } from './clock/clock.js';
export { shiftableClock, type ShiftableClock } from './clock/shiftable-clock.js';
export { appLog } from './logging/app-log.js';
export { openLog, type LogLevel, type LogTarget, type LogWriter } from './logging/open-log.js';
export type { LogFields } from './logging/log-fields.js';
export { errorFields } from './logging/error-fields.js';
export { nestLogger } from './logging/nest-logger.js';
export { onShutdown, shutDown } from './shutdown/process-shutdown.js';
export { keyring, type Keyring, type StoredCaseKey } from './keys/keyring.js';
export { platformSettings, type PlatformSettings } from './settings/platform-settings.js';
export { persist } from './persistence/persist.js';
export { runApp } from './shutdown/run-app.js';
export { accepts } from './http/accepts.js';
export { json, type Answer, type Refusal } from './http/answer.js';
export { Closing } from './http/closing.js';
export { faultView } from './http/fault-view.js';
export { gone } from './http/gone.js';
export type { MethodsOf } from './http/not-found.js';
export { openAdapter } from './http/open-adapter.js';
export { problem, TITLES, unreachable, type ProblemName } from './http/problem.js';
export { ProblemFilter } from './http/problem-filter.js';
export { Produces } from './http/produces.js';
export { readBody } from './http/read-body.js';
export { Refused } from './http/refused.js';
export { send } from './http/send.js';
export { API_VERSION, STANDARD_HEADERS } from './http/standard-headers.js';
export { wholeNumber } from './http/whole-number.js';
export { methodsIn, type Paths } from './http/methods-of.js';
export { HealthController, READINESS } from './health/health.controller.js';
export { readiness } from './health/readiness.js';
export { OPEN_API, OpenApiController } from './openapi/open-api.controller.js';
export { explainedRule } from './openapi/explained-rule.js';
export { caseInPath, inPath, query, ref, reportId } from './openapi/parameters.js';
export { problemSchemas } from './openapi/problem-schemas.js';
export { statusSchemas } from './openapi/status-schemas.js';
export { everywhere, problemResponses, problems, responds, streams } from './openapi/responses.js';
export {
  classified,
  code,
  contentOf,
  flag,
  listOf,
  maybe,
  maybeCode,
  maybeMoment,
  maybeSentence,
  maybeTitle,
  maybeUuid,
  maybeWhole,
  moment,
  object,
  ofYourself,
  orNull,
  partly,
  reportIdSchema,
  sentence,
  text,
  title,
  uuid,
  whole,
} from './openapi/schema-words.js';
