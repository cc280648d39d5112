import { Controller, HttpCode, Inject, Param, Post, Req, Res, UseGuards } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { draftAnswer, draftDecision, draftQuestion, draftReceipt, type Person } from '#core';
import { Produces, send } from '#runtime';
import { PersonGuard } from '../people/person-guard.js';
import { Signed } from '../people/signed.js';
import type { PerformAct } from './perform-act.js';

export const PERFORM_ACT = Symbol('perform-act');

@Controller('v1/zsm-tafels/:regio/zaken/:zaak')
@UseGuards(PersonGuard)
export class ActsController {
  constructor(@Inject(PERFORM_ACT) private readonly act: PerformAct) {}

  @Post('beslissingen')
  @Produces('application/json')
  async decide(
    @Signed() person: Person,
    @Param('regio') region: string,
    @Param('zaak') caseId: string,
    @Req() { raw }: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const asked = { person, region, caseId, raw, draft: draftDecision, needsVersion: true };
    send(reply, await this.act.record(asked));
  }

  @Post('beslissingen/voorbeeld')
  @HttpCode(200)
  @Produces('application/json')
  async preview(
    @Signed() person: Person,
    @Param('regio') region: string,
    @Param('zaak') caseId: string,
    @Req() { raw }: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const asked = { person, region, caseId, raw, draft: draftDecision, needsVersion: true };
    send(reply, await this.act.preview(asked));
  }

  @Post('vragen')
  @Produces('application/json')
  async ask(
    @Signed() person: Person,
    @Param('regio') region: string,
    @Param('zaak') caseId: string,
    @Req() { raw }: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const asked = { person, region, caseId, raw, draft: draftQuestion, needsVersion: false };
    send(reply, await this.act.record(asked));
  }

  @Post('vragen/:bericht/antwoord')
  @Produces('application/json')
  async answer(
    @Signed() person: Person,
    @Param('regio') region: string,
    @Param('zaak') caseId: string,
    @Param('bericht') question: string,
    @Req() { raw }: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const draft: Parameters<PerformAct['record']>[0]['draft'] = (acting, filledIn) =>
      draftAnswer(acting, question, filledIn);
    send(reply, await this.act.record({ person, region, caseId, raw, draft, needsVersion: false }));
  }

  @Post('ontvangst')
  @Produces('application/json')
  async receive(
    @Signed() person: Person,
    @Param('regio') region: string,
    @Param('zaak') caseId: string,
    @Req() { raw }: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const asked = { person, region, caseId, raw, draft: draftReceipt, needsVersion: false };
    send(reply, await this.act.record(asked));
  }
}
