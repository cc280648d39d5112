import { Catch, HttpException, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { errorFields } from '../logging/error-fields.js';
import type { LogWriter } from '../logging/open-log.js';
import type { Answer } from './answer.js';
import { notFound, type MethodsOf } from './not-found.js';
import { problem, unreachable } from './problem.js';
import { Refused } from './refused.js';
import { send } from './send.js';

/** Everything that did not become an ordinary answer leaves as a problem (RFC 9457). */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(
    private readonly lines: LogWriter,
    private readonly methodsOf: MethodsOf,
  ) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const [request, reply] = host.getArgs<[FastifyRequest, FastifyReply]>();
    // Nobody is left to answer, and nothing went wrong here.
    if (reply.sent || hasLeft(request)) return;
    const known = this.answerTo(error, request);
    if (known === null) this.lines.error('verzoek mislukt', { context: request.id, ...errorFields(error) });
    send(reply, known ?? unreachable());
  }

  private answerTo(error: unknown, { method, raw }: FastifyRequest): Answer | null {
    if (error instanceof Refused) return error.answer;
    const status = error instanceof HttpException ? error.getStatus() : statusOf(error);
    if (status === 404) return notFound(this.methodsOf(raw.url ?? ''), method);
    if (status === 415) return problem('mediatype-onjuist', 'De header Content-Type is niet leesbaar.');
    return status >= 400 && status < 500
      ? problem('aanvraag-onjuist', 'De aanvraag is niet leesbaar.')
      : null;
  }
}

const hasLeft = ({ raw }: FastifyRequest): boolean => raw.destroyed && !raw.complete;

// Fastify's own refusals carry their status.
const statusOf = (error: unknown): number =>
  error instanceof Error && 'statusCode' in error && typeof error.statusCode === 'number'
    ? error.statusCode
    : 500;
