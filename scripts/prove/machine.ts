import { availableParallelism, release, type } from "node:os";

/** What the figures were measured on. */
export type Machine = { cores: number; node: string; system: string };

export const thisMachine = (): Machine => ({
  cores: availableParallelism(),
  node: process.versions.node,
  system: `${type()} ${release().split("-")[0]}`,
});
