import type { MetadataRoute } from "next";
import { env } from "@/lib/env";

/** The address is a setting of the running server, not of the build. */
export const dynamic = "force-dynamic";

export default function robots(): MetadataRoute.Robots {
  return {
    rules: {
      userAgent: "*",
      allow: "/",
      disallow: ["/api/", "/book/", "/desk", "/sign-in", "/visit/", "/waitlist/"],
    },
    sitemap: new URL("/sitemap.xml", env().APP_URL).href,
  };
}
