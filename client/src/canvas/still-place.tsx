import type { ReactNode } from "react";
import type { Exploration } from "../exploration/exploration.ts";
import styles from "./canvas.module.css";
import { stillOf } from "./still.ts";

interface StillPlaceProps {
  readonly of: Exploration | undefined;
  /** What stands there where no picture came with the page. */
  readonly otherwise: ReactNode;
}

/** The picture that came with the page, at the canvas's place while that is not loaded yet. */
export function StillPlace({ of, otherwise }: StillPlaceProps) {
  const still = of && stillOf(of);
  if (still === undefined) return otherwise;
  return (
    <div className={styles.frame}>
      <div className={styles.picture} ref={(element) => element?.append(still)} />
    </div>
  );
}
