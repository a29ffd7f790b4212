import { Client } from "pg";

const FIRST =
  "James Mary Robert Patricia John Jennifer Michael Linda David Elizabeth William Barbara Richard Susan Joseph Jessica Thomas Sarah Charles Karen Christopher Lisa Daniel Nancy Matthew Betty Anthony Margaret Mark Sandra Steven Kimberly Paul Emily Andrew Donna Joshua Michelle Kevin Amanda Brian Melissa George Deborah Ronald Rebecca Jason Laura Edward Sharon Ryan Kathleen Nicholas Shirley Eric Anna Jonathan Brenda Stephen Emma Samuel Katherine Gregory Helen Patrick Catherine Jack Maria Dennis Ruth Aaron Julie José Olivia Adam Joyce Nathan Victoria Henry Kelly Peter Joan Noah Evelyn Walter Hannah Sean Grace Søren Zoë Renée François Łukasz";
const LAST =
  "Smith Johnson Williams Brown Jones Garcia Miller Davis Rodriguez Martinez Hernandez Lopez Gonzalez Wilson Anderson Taylor Moore Jackson Martin Lee Perez Thompson White Harris Sanchez Clark Ramirez Lewis Robinson Walker Young Allen King Wright Torres Nguyen Hill Flores Green Adams Nelson Baker Hall Rivera Campbell Mitchell Carter Roberts Phillips Evans Turner Diaz Parker Edwards Collins Stewart Morris Murphy O'Connor O'Neill Müller Peña Thibodeau Ouellette Levesque Pelletier Côté Van-der-Berg MacDonald McCarthy";
const FRONT =
  "Ash Black Brad East Fair Glen Hart Kings Lang Mor New Old Pres Stan Thorn Under Wal West Whit Wood";
const BACK =
  "ley burn bury by combe croft den dale field ford gate ham hurst land man ridge shaw stead stone ton";

/** Fills a database with so many people, as unlike as a town's, and with three who are looked for by name. */
export async function fillPeople(databaseUrl: string, total: number): Promise<void> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query("select setseed(0.20261122)");
    await client.query(PEOPLE, [total, ...[FIRST, LAST, FRONT, BACK].map((names) => names.split(" "))]);
    await client.query(LOOKED_FOR);
    await client.query("vacuum analyze patients");
  } finally {
    await client.end();
  }
}

const one = (names: string) => `(${names}::text[])[1 + floor(random() * cardinality(${names}::text[]))::int]`;

/** Every third has one of the commonest names. `+ n * 0` has the dice thrown for each row. */
const PEOPLE = `
  insert into patients (id, name, name_key, email, email_key, phone)
  select gen_random_uuid(), name, lower(name), email, email, phone from (
    select ${one("$2")} || ' ' || case when n % 3 = 0 then ${one("$3")} else ${one("$4")} || ${one("$5")} end as name,
           'p' || n || '@example.com' as email,
           '(207) ' || 200 + floor(random() * 799)::int || '-' || lpad(floor(random() * 10000)::int::text, 4, '0') as phone
      from generate_series(1, $1::int) n) as people`;

const LOOKED_FOR = `
  insert into patients (id, name, name_key, email, email_key, phone)
  select gen_random_uuid(), name, lower(name), email, email, phone
    from (values ('Katharine O''Brien', 'kob@post.example', '+1 207 555 0142'),
                 ('José Ramírez', 'jr@post.example', '(312) 867-5309'),
                 ('李 伟', 'li@post.example', null)) as people (name, email, phone)`;
