import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('report')
export class ReportEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  partner!: string;

  @Column('bytea', { name: 'sealed_event_id', nullable: true })
  sealedEventId!: Buffer | null;

  @Column('text', { nullable: true })
  kind!: string | null;

  @Column('smallint', { nullable: true })
  version!: number | null;

  @Column('uuid', { name: 'case_id', nullable: true })
  caseId!: string | null;

  @Column('text')
  status!: 'aangenomen' | 'geweigerd';

  @Column('timestamptz', { name: 'received_at' })
  receivedAt!: Date;

  @Column('smallint')
  rulebook!: number;

  @Column('jsonb')
  answer!: object;

  @Column('text', { nullable: true })
  capacity!: string | null;

  @Column('uuid', { nullable: true })
  corrects!: string | null;

  @Column('text', { name: 'corrected_kind', nullable: true })
  correctedKind!: string | null;

  @Column('smallint', { name: 'corrected_version', nullable: true })
  correctedVersion!: number | null;
}
