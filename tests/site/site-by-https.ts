import { startTwinSite, type Twin } from "./twins";

/** Where people reach it, as it is told. */
export const PUBLIC_URL = "https://book.clinic.test";

/** Another site of the clinic, set up as behind a proxy that does TLS, with the limits of a real clinic. */
export const startSiteByHttps = (): Promise<Twin> =>
  startTwinSite({ APP_URL: PUBLIC_URL, TRUSTED_PROXIES: "1", RATE_LIMIT_MULTIPLIER: "1" });
