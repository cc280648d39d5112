import type { ReactNode } from 'react';
import { Alert } from './alert.js';
import { Button } from './button.js';
import type { Tone } from './badge.js';

/**
 * What is new and waits until somebody asks for it, so that nothing ever moves by itself under the cursor; read aloud when it comes.
 * A button alone, or with a notice of what it is.
 */
export const WaitingNews = ({
  show,
  notice = null,
  className = '',
  isSmall = false,
  isBusy = false,
  onShow,
}: {
  /** What the button says; null: nothing is new. */
  readonly show: string | null;
  readonly notice?: { readonly title: string; readonly tone: Tone; readonly about?: ReactNode } | null;
  readonly className?: string;
  readonly isSmall?: boolean;
  readonly isBusy?: boolean;
  readonly onShow: () => void;
}) => {
  const button =
    show === null ? null : (
      <Button
        look={notice === null ? 'primary' : 'secondary'}
        isSmall={isSmall}
        isBusy={isBusy}
        onClick={onShow}
      >
        {show}
      </Button>
    );
  return (
    <div className={className} role="status">
      {notice === null || button === null ? (
        button
      ) : (
        <Alert tone={notice.tone} title={notice.title}>
          {notice.about}
          <p className="row">{button}</p>
        </Alert>
      )}
    </div>
  );
};
