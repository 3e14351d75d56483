import { createContext } from "react";

/** Takes out of the exploration what stands in a row, by the row's id. */
export const HideContext = createContext<(row: string) => void>(() => undefined);
