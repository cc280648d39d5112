import { useId, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { useWords } from '../../language/use-words.js';

interface Tab {
  readonly key: string;
  readonly name: string;
  readonly purpose: string;
}

/** A tab for each recipient: one stop for the keyboard, arrows between them. */
export const RecipientTabs = ({
  recipients,
  chosen,
  onChoose,
  children,
}: {
  readonly recipients: readonly Tab[];
  readonly chosen: string;
  readonly onChoose: (key: string) => void;
  readonly children: ReactNode;
}) => {
  const { t } = useWords();
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent, place: number): void => {
    const last = recipients.length - 1;
    const places: Readonly<Record<string, number>> = {
      ArrowRight: place === last ? 0 : place + 1,
      ArrowLeft: place === 0 ? last : place - 1,
      Home: 0,
      End: last,
    };
    const next = places[event.key];
    const key = next === undefined ? undefined : recipients[next]?.key;
    if (next === undefined || key === undefined) return;
    event.preventDefault();
    onChoose(key);
    list.current?.querySelectorAll<HTMLButtonElement>('[role=tab]')[next]?.focus();
  };
  const isDouble = (name: string): boolean => recipients.filter((one) => one.name === name).length > 1;
  return (
    <>
      <div ref={list} className="tabs" role="tablist" aria-label={t('message.recipients')}>
        {recipients.map(({ key, name, purpose }, place) => (
          <button
            key={key}
            type="button"
            role="tab"
            id={`${id}-${place}`}
            aria-selected={key === chosen}
            aria-controls={`${id}-panel`}
            tabIndex={key === chosen ? 0 : -1}
            onClick={() => onChoose(key)}
            onKeyDown={(event) => move(event, place)}
          >
            {name}
            {isDouble(name) ? <span className="soft small">{purpose}</span> : null}
          </button>
        ))}
      </div>
      <div
        role="tabpanel"
        id={`${id}-panel`}
        aria-labelledby={`${id}-${recipients.findIndex(({ key }) => key === chosen)}`}
      >
        {children}
      </div>
    </>
  );
};
