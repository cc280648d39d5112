import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('partner_token')
export class PartnerTokenEntity {
  @PrimaryColumn('bytea')
  hash!: Buffer;

  /** A partner, or one function of it: `om-dh.ovj`. */
  @Column('text')
  partner!: string;

  @Column('text')
  system!: string;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'revoked_at', nullable: true })
  revokedAt!: Date | null;
}
