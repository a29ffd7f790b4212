const whole = new Intl.NumberFormat("en-US", {
  style: "currency",
  currency: "USD",
  maximumFractionDigits: 0,
});
const exact = new Intl.NumberFormat("en-US", { style: "currency", currency: "USD" });

/** "$95", or "$95.50" when there are cents. */
export const price = (cents: number): string => (cents % 100 === 0 ? whole : exact).format(cents / 100);
