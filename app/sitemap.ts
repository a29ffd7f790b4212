import type { MetadataRoute } from "next";
import { env } from "@/lib/env";

/** The address is a setting of the running server, not of the build. */
export const dynamic = "force-dynamic";

const paths = ["/", "/practitioners", "/contact", "/privacy", "/accessibility"];

export default function sitemap(): MetadataRoute.Sitemap {
  return paths.map((path) => ({ url: new URL(path, env().APP_URL).href }));
}
