import type { Point } from "../../line-path.ts";
import type { Scene } from "../scene.ts";
import { columnsOf } from "./columns-of.ts";
import { kin } from "./kin.ts";

/** A column for each label: people, places, organizations, deals, minerals and what they are about. */
export function byLabel(scene: Scene): readonly Point[] {
  return columnsOf(scene, kin(scene));
}
