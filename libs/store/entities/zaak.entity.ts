import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('zaak')
export class ZaakEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('jsonb')
  facts!: object;

  @Column('jsonb')
  partners!: string[];

  @Column('bytea', { name: 'wrapped_key' })
  wrappedKey!: Buffer;

  @Column('bytea', { name: 'sealed_facts', nullable: true })
  sealedFacts!: Buffer | null;
}
