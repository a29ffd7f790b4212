/**
 * How often a test repeats what chance decides: in short with every change, at length with `PROOF=true`, for the
 * figures that are published.
 */
export const rounds = ({ short, proof }: { short: number; proof: number }): number =>
  process.env["PROOF"] === "true" ? proof : short;
