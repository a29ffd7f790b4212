import { redirect } from "next/navigation";
import { requireStaff } from "@/lib/auth/require-staff";

/** Every call has a card of its own; its row is not made before something is typed. */
export default async function BookPage({ searchParams }: PageProps<"/desk/book">) {
  await requireStaff();
  const wish = new URLSearchParams();
  for (const [name, value] of Object.entries(await searchParams)) {
    if (typeof value === "string") wish.set(name, value);
  }
  const query = wish.size > 0 ? `?${wish}` : "";
  redirect(`/desk/book/${crypto.randomUUID()}${query}`);
}
