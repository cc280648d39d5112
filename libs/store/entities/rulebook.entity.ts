import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

@Entity('rulebook')
export class RulebookEntity {
  @PrimaryGeneratedColumn('identity', { type: 'smallint' })
  id!: number;

  @Column('text')
  version!: string;

  @Column('bytea')
  hash!: Buffer;

  @Column('jsonb')
  document!: object;

  @Column('timestamptz', { name: 'loaded_at', default: () => 'now()' })
  loadedAt!: Date;

  @Column('boolean')
  active!: boolean;
}
