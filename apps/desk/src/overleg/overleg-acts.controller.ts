import { Controller, HttpCode, Inject, Param, Post, Req, Res, UseGuards } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import {
  draftActionReceipt,
  draftAgendaItem,
  draftHandover,
  draftMeeting,
  draftOutcome,
  type Person,
} from '#core';
import { Produces, send } from '#runtime';
import { PersonGuard } from '../people/person-guard.js';
import { Signed } from '../people/signed.js';
import type { OverlegActAsked, PerformOverlegAct } from './perform-overleg-act.js';

export const PERFORM_OVERLEG_ACT = Symbol('perform-overleg-act');

type Draft = OverlegActAsked['draft'];

const outcome: Draft = ({ acting, table }, filledIn) => draftOutcome(acting, table, filledIn);
const item: Draft = ({ acting }, filledIn) => draftAgendaItem(acting, filledIn);
const meeting: Draft = ({ acting, table, changes }, filledIn) =>
  draftMeeting(acting, table, changes, filledIn);
const handover =
  (kind: Parameters<typeof draftHandover>[1]): Draft =>
  ({ acting, actions }, filledIn) =>
    draftHandover(acting, kind, actions, filledIn);
const receipt =
  (id: string): Draft =>
  ({ acting, actions }, filledIn) =>
    draftActionReceipt(
      acting,
      actions.find(({ actie }) => actie === id),
      filledIn,
    );

@Controller('v1/overleggen/:tafel')
@UseGuards(PersonGuard)
export class OverlegActsController {
  constructor(@Inject(PERFORM_OVERLEG_ACT) private readonly act: PerformOverlegAct) {}

  @Post('vergaderingen')
  @Produces('application/json')
  async meet(
    @Signed() person: Person,
    @Param('tafel') table: string,
    @Req() { raw }: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const asked = { person, table, raw, caseId: null, draft: meeting, speaks: true, needsVersion: false };
    send(reply, await this.act.record(asked));
  }

  @Post('agendapunten')
  @Produces('application/json')
  async bringIn(
    @Signed() person: Person,
    @Param('tafel') table: string,
    @Req() { raw }: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const asked = { person, table, raw, caseId: null, draft: item, speaks: false, needsVersion: false };
    send(reply, await this.act.record(asked));
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
    const asked = { person, table, raw, caseId, draft: outcome, speaks: true, needsVersion: true };
    send(reply, await this.act.record(asked));
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
    const asked = { person, table, raw, caseId, draft: outcome, speaks: true, needsVersion: false };
    send(reply, await this.act.preview(asked));
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
    const draft = handover('opschaling-zvh');
    send(
      reply,
      await this.act.record({ person, table, raw, caseId, draft, speaks: false, needsVersion: false }),
    );
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
    const draft = handover('overdracht-lokaal-team');
    send(
      reply,
      await this.act.record({ person, table, raw, caseId, draft, speaks: false, needsVersion: false }),
    );
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
    const draft = receipt(action);
    send(
      reply,
      await this.act.record({ person, table, raw, caseId, draft, speaks: false, needsVersion: false }),
    );
  }
}
