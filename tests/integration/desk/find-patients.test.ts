import { at, makeVisitWanted, NOW, seedClinic, TUESDAY } from "@/tests/support/clinic-makers";
import { freshDatabase } from "@/tests/support/database";
import { makeActor } from "@/tests/support/actors";
import { bookVisit } from "@/lib/booking/book-visit";
import { findPatients } from "@/lib/desk/find-patients";

jest.setTimeout(60_000); // a database is cloned for it, on machines that have other things to do

const { query } = freshDatabase();

const PEOPLE = [
  ["Katharine O'Brien", "k.obrien@example.com", "(207) 555-0142"],
  ["José Ramírez", "jose@example.com", "+1 312 867 5309"],
  ["Grace Ouellette", "family@example.com", "207 555 0199"],
  ["Theo Ouellette", "family@example.com", "207 555 0199"],
  ["John Bell", null, null],
  ["Brian Hall", null, null],
  ["李 伟", null, null],
] as const;

beforeAll(async () => {
  await seedClinic();
  for (const [name, email, phone] of PEOPLE) {
    await query(
      `insert into patients (id, name, name_key, email, email_key, phone)
       values (gen_random_uuid(), $1, lower($1), $2, lower($2), $3)`,
      [name, email, phone],
    );
  }
});

const namesFor = async (typed: string) =>
  (await findPatients(await makeActor(), typed, NOW)).map(({ name }) => name);

it.each([
  ["Katharine O'Brien", "Katharine O'Brien"],
  ["obrien, kath", "Katharine O'Brien"],
  ["Katherin Obrien", "Katharine O'Brien"],
  ["O’Brian", "Katharine O'Brien"],
  ["K.OBrien@", "Katharine O'Brien"],
  ["555-0142", "Katharine O'Brien"],
  ["1 (207) 5550142", "Katharine O'Brien"],
  ["Jose", "José Ramírez"],
  ["JOSE\u0301 RAMIREZ", "José Ramírez"],
  ["8675309", "José Ramírez"],
  ["jhon", "John Bell"],
  ["伟", "李 伟"],
])("finds by %p first %p", async (typed, name) => {
  expect((await namesFor(typed))[0]).toBe(name);
});

it("keeps two people who share an address two", async () => {
  expect(await namesFor("family@example.com")).toEqual(["Grace Ouellette", "Theo Ouellette"]);
});

it.each(["Zebulon", "555 9999", "%", "_", "' or 1=1 --", "\u0000", "x".repeat(10_000)])(
  "finds nobody by %p",
  async (typed) => {
    expect(await namesFor(typed)).toEqual([]);
  },
);

it("finds who booked by the reference, and says when they come", async () => {
  const start = at(TUESDAY, "10:00");
  const wanted = makeVisitWanted({
    start,
    patient: { name: "Ann Bell", email: "ann@example.com", phone: null, birthDate: "1970-05-17" },
  });
  const booked = await bookVisit(wanted, NOW);
  if (!booked.ok) throw new Error(booked.refusal.reason);

  const [found] = await findPatients(await makeActor(), booked.value.reference.toLowerCase(), NOW);

  expect(found).toMatchObject({
    name: "Ann Bell",
    birthDate: "1970-05-17",
    lastVisit: null,
    nextVisit: start,
  });
});

it("finds a record that was joined into another as that other", async () => {
  await query(`insert into patients (id, name, name_key, joined_into_id)
    select gen_random_uuid(), 'Katie Maiden', 'katie maiden', id from patients where name = 'Katharine O''Brien'`);

  expect(await namesFor("Katie Maiden")).toEqual(["Katharine O'Brien"]);
});
