/**
 * Why something cannot start, as one Dutch sentence for the person at the terminal; who catches it shows only the message.
 * The technical reason, when there is one, is in `cause`.
 */
export class StartFault extends Error {
  override readonly name = 'StartFault';
}
