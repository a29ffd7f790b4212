import { randomBytes, randomUUID } from "node:crypto";
import { newSeed, sealSeed } from "@/lib/auth/authenticator";
import { sealIntake } from "@/lib/auth/intake-answers";
import { keepForm } from "@/lib/auth/kept-form";
import { sealPatientNote } from "@/lib/auth/patient-note";
import { newWebhookSecret } from "@/lib/auth/webhook-secret";
import { db } from "@/lib/data/client";
import { emptyIntake } from "@/lib/domain/intake";
import { makeActor } from "@/tests/support/actors";
import { NOW } from "@/tests/support/clinic-makers";
import { oweEveryMail } from "@/tests/support/every-mail";

/** Something in every column in which something is sealed, written by the code that writes it in the clinic. */
export async function sealSomethingEverywhere(): Promise<void> {
  await oweEveryMail(NOW); // visits, links of all kinds, places on the waitlist, what people wrote
  const { id: bookingId } = await db().booking.findFirstOrThrow();
  const id = randomUUID();
  const answersSealed = sealIntake(id, emptyIntake);
  await db().intake.create({ data: { id, bookingId, version: "1", answersSealed } });

  const staff = await makeActor();
  const seeds = {
    totpSeedSealed: sealSeed(staff.id, newSeed()),
    totpPendingSealed: sealSeed(staff.id, newSeed()),
  };
  await db().staffMember.update({ where: { id: staff.id }, data: seeds });
  const session = { staffMemberId: staff.id, browser: "Firefox", secretHash: randomBytes(32) };
  const { id: sessionId } = await db().staffSession.create({ data: session });
  const form = new FormData();
  form.set("note", "half a sentence");
  await keepForm(sessionId, "/desk", form);

  const webhookId = randomUUID();
  const { sealed } = newWebhookSecret(webhookId);
  await db().webhook.create({
    data: { id: webhookId, url: "https://example.org/hook", secretSealed: sealed },
  });
  await makePatientWithNote("Cannot lie on the left side.");
}

export async function makePatientWithNote(note: string): Promise<string> {
  const id = randomUUID();
  const noteSealed = sealPatientNote(id, note);
  await db().patient.create({ data: { id, name: "Ann", nameKey: "ann", noteSealed } });
  return id;
}
