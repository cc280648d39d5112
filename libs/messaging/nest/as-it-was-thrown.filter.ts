import { Catch, type RpcExceptionFilter } from '@nestjs/common';
import { throwError, type Observable } from 'rxjs';

/** Gives a failure back as it was thrown: Nest's own filter would leave the log nothing but "Internal server error". */
@Catch()
export class AsItWasThrown implements RpcExceptionFilter {
  catch(error: unknown): Observable<never> {
    return throwError(() => error);
  }
}
