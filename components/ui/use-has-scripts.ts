import { useSyncExternalStore } from "react";

const never = () => () => undefined;

/** False on the server and in a browser without scripts: what does nothing without them is not shown there. */
export const useHasScripts = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
