import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('delivery')
export class DeliveryEntity {
  @PrimaryColumn('text')
  partner!: string;

  @PrimaryColumn('bigint')
  number!: string;

  @Column('uuid', { name: 'report_id' })
  reportId!: string;

  @Column('text', { name: 'stands_in_for', nullable: true })
  standsInFor!: string | null;

  @Column('text', { nullable: true })
  agreement!: string | null;

  @Column('text')
  partnership!: string;

  @Column('text')
  purpose!: string;

  @Column('int')
  plan!: number;

  @Column('text')
  held!: string;

  @Column('jsonb', { nullable: true })
  persons!: string[] | null;

  @Column('timestamptz', { name: 'waits_until', nullable: true })
  waitsUntil!: Date | null;

  @Column('timestamptz', { name: 'readable_until', nullable: true })
  readableUntil!: Date | null;

  @Column('boolean', { name: 'of_correction', default: false })
  ofCorrection!: boolean;

  @Column('text', { nullable: true })
  signal!: string | null;
}
