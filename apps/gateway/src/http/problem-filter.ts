import { Catch, HttpException, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { errorFields, type LogWriter } from '#runtime';
import type { Answer } from './answer.js';
import { notFound } from './not-found.js';
import { problem, unreachable } from './problem.js';
import { Refused } from './refused.js';
import { send } from './send.js';

/** Everything that did not become an ordinary answer leaves as a problem (RFC 9457). */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(private readonly lines: LogWriter) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const [request, reply] = host.getArgs<[FastifyRequest, FastifyReply]>();
    // Nobody is left to answer, and nothing went wrong here.
    if (reply.sent || hasLeft(request)) return;
    const known = answerTo(error, request);
    if (known === null) this.lines.error('verzoek mislukt', { context: request.id, ...errorFields(error) });
    send(reply, known ?? unreachable());
  }
}

const hasLeft = ({ raw }: FastifyRequest): boolean => raw.destroyed && !raw.complete;

const answerTo = (error: unknown, request: FastifyRequest): Answer | null => {
  if (error instanceof Refused) return error.answer;
  const status = error instanceof HttpException ? error.getStatus() : statusOf(error);
  if (status === 404) return notFound(request.method, request.raw.url ?? '');
  if (status === 415) return problem('mediatype-onjuist', 'De header Content-Type is niet leesbaar.');
  return status >= 400 && status < 500 ? problem('aanvraag-onjuist', 'De aanvraag is niet leesbaar.') : null;
};

// Fastify's own refusals carry their status.
const statusOf = (error: unknown): number =>
  error instanceof Error && 'statusCode' in error && typeof error.statusCode === 'number'
    ? error.statusCode
    : 500;
