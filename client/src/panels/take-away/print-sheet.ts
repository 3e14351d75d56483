import { drawSvg, type SvgContent } from "server/contract/draw-svg/draw-svg.ts";
import styles from "./print-sheet.module.css";

/**
 * Puts the picture beside the page as the one thing that is printed, in light colours; gives back what takes it away. The
 * page's own fonts are there, so it carries none: an inline sheet would be against the page's policy.
 */
export function printSheet(content: SvgContent): () => void {
  const svg = drawSvg(content, { theme: "light", prefix: "printed" });
  const drawn = new DOMParser().parseFromString(svg, "image/svg+xml").documentElement;
  drawn.removeAttribute("width");
  drawn.removeAttribute("height");
  drawn.setAttribute("preserveAspectRatio", "xMidYMin");
  const sheet = document.createElement("div");
  sheet.className = styles.sheet ?? "";
  sheet.dataset["printSheet"] = "";
  sheet.append(document.importNode(drawn, true));
  document.body.append(sheet);
  return () => sheet.remove();
}
