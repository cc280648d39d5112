import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { Answer } from './answer.js';
import { problem } from './problem.js';
import { STANDARD_HEADERS } from './standard-headers.js';

/** Answers bytes that are no HTTP request, for which no request exists. */
export const clientError = (error: NodeJS.ErrnoException, socket: Socket): void => {
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
  const { status, type, body } = answerTo(error.code);
  const headers = {
    ...STANDARD_HEADERS,
    'Content-Type': type,
    'Content-Length': String(body.length),
    Connection: 'close',
  };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}\r\n${lines.join('')}\r\n${body.toString()}`);
};

const answerTo = (code: string | undefined): Answer => {
  switch (code) {
    case 'HPE_HEADER_OVERFLOW':
      return problem('headers-te-groot', 'Alle headers samen zijn ten hoogste 16 KiB.');
    case 'ERR_HTTP_REQUEST_TIMEOUT':
      return problem('te-laat', 'De aanvraag was niet op tijd compleet. Stuur haar opnieuw.');
    default:
      return problem('aanvraag-onjuist', 'De aanvraag is geen geldige HTTP.');
  }
};
