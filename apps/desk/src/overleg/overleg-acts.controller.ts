import { Controller, HttpCode, Inject, Param, Post, Req, Res, UseGuards } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Person } from '#core';
import { Produces, send } from '#runtime';
import { PersonGuard } from '../people/person-guard.js';
import { Signed } from '../people/signed.js';
import { actionReceipt, agendaItem, handover, meeting, outcome } from './overleg-acts.js';
import type { PerformOverlegAct } from './perform-overleg-act.js';

export const PERFORM_OVERLEG_ACT = Symbol('perform-overleg-act');

@Controller('v1/overleggen/:tafel')
@UseGuards(PersonGuard)
export class OverlegActsController {
  constructor(@Inject(PERFORM_OVERLEG_ACT) private readonly perform: PerformOverlegAct) {}

  @Post('vergaderingen')
  @Produces('application/json')
  async meet(
    @Signed() person: Person,
    @Param('tafel') table: string,
    @Req() { raw }: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    send(reply, await this.perform.record({ person, table, raw, caseId: null, act: meeting }));
  }

  @Post('agendapunten')
  @Produces('application/json')
  async bringIn(
    @Signed() person: Person,
    @Param('tafel') table: string,
    @Req() { raw }: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    send(reply, await this.perform.record({ person, table, raw, caseId: null, act: agendaItem }));
  }

  @Post('zaken/:zaak/uitkomst')
  @Produces('application/json')
  async conclude(
    @Signed() person: Person,
    @Param('tafel') table: string,
    @Param('zaak') caseId: string,
    @Req() { raw }: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    send(reply, await this.perform.record({ person, table, raw, caseId, act: outcome }));
  }

  @Post('zaken/:zaak/uitkomst/voorbeeld')
  @HttpCode(200)
  @Produces('application/json')
  async preview(
    @Signed() person: Person,
    @Param('tafel') table: string,
    @Param('zaak') caseId: string,
    @Req() { raw }: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    send(reply, await this.perform.preview({ person, table, raw, caseId, act: outcome }));
  }

  @Post('zaken/:zaak/opschaling')
  @Produces('application/json')
  async escalate(
    @Signed() person: Person,
    @Param('tafel') table: string,
    @Param('zaak') caseId: string,
    @Req() { raw }: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const act = handover('opschaling-zvh');
    send(reply, await this.perform.record({ person, table, raw, caseId, act }));
  }

  @Post('zaken/:zaak/overdracht')
  @Produces('application/json')
  async handOver(
    @Signed() person: Person,
    @Param('tafel') table: string,
    @Param('zaak') caseId: string,
    @Req() { raw }: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const act = handover('overdracht-lokaal-team');
    send(reply, await this.perform.record({ person, table, raw, caseId, act }));
  }

  @Post('zaken/:zaak/acties/:actie/ontvangst')
  @Produces('application/json')
  async receive(
    @Signed() person: Person,
    @Param('tafel') table: string,
    @Param('zaak') caseId: string,
    @Param('actie') action: string,
    @Req() { raw }: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const act = actionReceipt(action);
    send(reply, await this.perform.record({ person, table, raw, caseId, act }));
  }
}
