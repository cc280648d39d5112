import { DataSource } from 'typeorm';
import { DeliveryEntity } from './entities/delivery.entity.js';
import { EvidenceEntity } from './entities/evidence.entity.js';
import { PartnerTokenEntity } from './entities/partner-token.entity.js';
import { ReportEntity } from './entities/report.entity.js';
import { RulebookEntity } from './entities/rulebook.entity.js';
import { ZaakEntity } from './entities/zaak.entity.js';
import { Street1764000000000 } from './migrations/1-street.js';
import { Sharing1764200000000 } from './migrations/2-sharing.js';
import { SealedEventIds1764300000000 } from './migrations/3-sealed-event-ids.js';
import { ReadLog1764400000000 } from './migrations/4-read-log.js';
import { Terms1764500000000 } from './migrations/5-terms.js';
import { Repeats1764600000000 } from './migrations/6-repeats.js';
import { Attempts1764700000000 } from './migrations/7-attempts.js';
import { Desk1764800000000 } from './migrations/8-desk.js';
import { People1764900000000 } from './migrations/9-people.js';
import { Indicators1765000000000 } from './migrations/10-indicators.js';
import { Acts1765200000000 } from './migrations/12-acts.js';
import { Messages1765300000000 } from './migrations/13-messages.js';
import { Stopped1765400000000 } from './migrations/14-stopped.js';
import { PartnerLooks1765500000000 } from './migrations/15-partner-looks.js';
import { RulebookActivations1765600000000 } from './migrations/16-rulebook-activations.js';
import { CaseHandlers1765700000000 } from './migrations/17-case-handlers.js';
import { SharedScreens1765800000000 } from './migrations/18-shared-screens.js';
import { ReportLists1765900000000 } from './migrations/19-report-lists.js';

/** TypeORM's view of the database: entities for what is read and kept one by one, and the migrations. */
export const dataSource = (url: string): DataSource =>
  new DataSource({
    type: 'postgres',
    url,
    entities: [DeliveryEntity, EvidenceEntity, PartnerTokenEntity, ReportEntity, RulebookEntity, ZaakEntity],
    migrations: [
      Street1764000000000,
      Sharing1764200000000,
      SealedEventIds1764300000000,
      ReadLog1764400000000,
      Terms1764500000000,
      Repeats1764600000000,
      Attempts1764700000000,
      Desk1764800000000,
      People1764900000000,
      Indicators1765000000000,
      Acts1765200000000,
      Messages1765300000000,
      Stopped1765400000000,
      PartnerLooks1765500000000,
      RulebookActivations1765600000000,
      CaseHandlers1765700000000,
      SharedScreens1765800000000,
      ReportLists1765900000000,
    ],
    synchronize: false,
    extra: { max: 2 },
    applicationName: 'samenloop-entities',
  });
