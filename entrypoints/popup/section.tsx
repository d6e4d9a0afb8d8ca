import type { ComponentChildren, HTMLAttributes } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

/** A section behind its title. It opens when `isOpen` becomes true, as something in it waits for the reader, and never folds
 * by itself under their hand. */
export type Fold = { isOpen: boolean; state?: ComponentChildren };

export type SectionProps = Pick<HTMLAttributes<HTMLElement>, 'onDragOver' | 'onDrop'> & {
  id: string;
  title: string;
  /** Undefined = it always stands open, as on the welcome page. */
  fold: Fold | undefined;
  children: ComponentChildren;
};

/** A section of preferences: open, or one line that says how things stand, with the rest behind it. */
export function Section({ id, title, fold, children, ...drop }: SectionProps) {
  const details = useRef<HTMLDetailsElement>(null);
  const [isOpenAtFirst] = useState(fold?.isOpen);
  useEffect(() => {
    if (fold?.isOpen && details.current) details.current.open = true;
  }, [fold?.isOpen]);
  return (
    <section aria-labelledby={id} class={fold ? 'foldable' : undefined} {...drop}>
      {fold ? (
        <details class="fold" ref={details} open={isOpenAtFirst}>
          <summary id={`${id}-fold`}>
            <h2 id={id}>{title}</h2>
            <span class="state">{fold.state}</span>
          </summary>
          <div class="folded">{children}</div>
        </details>
      ) : (
        <>
          <h2 id={id}>{title}</h2>
          {children}
        </>
      )}
    </section>
  );
}
