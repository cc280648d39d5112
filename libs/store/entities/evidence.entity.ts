import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('evidence')
export class EvidenceEntity {
  @PrimaryColumn('text')
  topic!: string;

  @PrimaryColumn('int')
  partition!: number;

  @PrimaryColumn('bigint', { name: 'log_offset' })
  logOffset!: string;

  @PrimaryColumn('timestamptz')
  at!: Date;

  @Column('uuid', { name: 'report_id' })
  reportId!: string;

  @Column('text')
  record!: string;
}
