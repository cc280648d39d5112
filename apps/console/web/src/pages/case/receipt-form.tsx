import { useState } from 'react';
import { useWords } from '../../language/use-words.js';
import { Choices } from '../../parts/choices.js';
import { ActFlow } from './act-flow.js';
import type { ActProps } from './act-panel.js';
import { Select } from './select.js';

const DONE = ['gezien', 'opgepakt', 'verwerkt', 'overgedragen'] as const;

/** What one's organisation did with a report that it was given. */
export const ReceiptForm = ({
  place,
  opened,
  report,
  atTable,
  onStop,
  onOpenAgain,
}: ActProps & { readonly report: string }) => {
  const { t } = useWords();
  const [done, setDone] = useState('');
  const [to, setTo] = useState('');
  const isHandedOver = done === 'overgedragen';
  const about = opened.berichten.find(({ bericht }) => bericht === report);
  const options = DONE.map((value) => ({ value, label: t(`case.receipt.${value}`) }));
  return (
    <ActFlow
      title={t('case.act.receipt')}
      operation="POST /zsm-tafels/{regio}/zaken/{zaak}/ontvangst"
      path={place}
      version={null}
      next={t('case.receipt.next')}
      onStop={onStop}
      onOpenAgain={onOpenAgain}
      shape={{
        errors: [
          ...(done === '' ? [{ field: 'wat', text: t('case.receipt.missing') }] : []),
          ...(isHandedOver && to === '' ? [{ field: 'aan', text: t('case.receipt.to.missing') }] : []),
        ],
        built: {
          body: {
            betreft: report,
            wat: done,
            ...(isHandedOver ? { overgedragenAan: { organisatie: to } } : {}),
          },
          places: [
            ['/wat', 'wat'],
            ['/overgedragenAan', 'aan'],
          ],
        },
        rows: [
          {
            name: t('case.receipt.report'),
            value: about === undefined ? report : `${about.naam}, ${about.naamVan}`,
          },
          { name: t('case.receipt'), value: options.find(({ value }) => value === done)?.label ?? '' },
          ...(isHandedOver
            ? [
                {
                  name: t('case.receipt.to'),
                  value: atTable.find(({ ketenpartner }) => ketenpartner === to)?.naam ?? to,
                },
              ]
            : []),
        ],
      }}
    >
      {(errorOf) => (
        <>
          <Choices
            id="wat"
            legend={t('case.receipt')}
            error={errorOf('wat')}
            options={options}
            chosen={[done]}
            onChosen={([chosen = '']) => setDone(chosen)}
          />
          {isHandedOver ? (
            <Select
              id="aan"
              label={t('case.receipt.to')}
              error={errorOf('aan')}
              options={atTable.map(({ ketenpartner, naam }) => ({ value: ketenpartner, label: naam }))}
              chosen={to}
              onChosen={setTo}
            />
          ) : null}
        </>
      )}
    </ActFlow>
  );
};
