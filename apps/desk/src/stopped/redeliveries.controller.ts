import { Controller, Get, HttpCode, Inject, Param, Post, Query, Req, Res, UseGuards } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Person } from '#core';
import { Produces, send } from '#runtime';
import { PersonGuard } from '../people/person-guard.js';
import { Signed } from '../people/signed.js';
import type { MakePlan } from './make-plan.js';
import type { ReadJobs } from './read-jobs.js';
import type { StartJob } from './start-job.js';

export const MAKE_PLAN = Symbol('make-redelivery-plan');
export const START_JOB = Symbol('start-redelivery-job');
export const READ_JOBS = Symbol('read-redelivery-jobs');

/** Delivering again: first the plan, then the job on the server. */
@Controller('v1/herleveringen')
@UseGuards(PersonGuard)
export class RedeliveriesController {
  constructor(
    @Inject(MAKE_PLAN) private readonly plan: MakePlan,
    @Inject(START_JOB) private readonly start: StartJob,
    @Inject(READ_JOBS) private readonly jobs: ReadJobs,
  ) {}

  @Post('plan')
  @HttpCode(200)
  @Produces('application/json')
  async make(
    @Signed() person: Person,
    @Req() { raw }: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    send(reply, await this.plan(person, raw));
  }

  @Post()
  @Produces('application/json')
  async begin(
    @Signed() person: Person,
    @Req() { raw }: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    send(reply, await this.start(person, raw));
  }

  @Get()
  @Produces('application/json')
  async list(
    @Signed() person: Person,
    @Query() asked: Record<string, unknown>,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    send(reply, await this.jobs.list(person, asked));
  }

  @Get(':herlevering')
  @Produces('application/json')
  async one(
    @Signed() person: Person,
    @Param('herlevering') id: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    send(reply, await this.jobs.one(person, id));
  }

  @Post(':herlevering/annulering')
  @HttpCode(200)
  @Produces('application/json')
  async cancel(
    @Signed() person: Person,
    @Param('herlevering') id: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    send(reply, await this.jobs.cancel(person, id));
  }
}
